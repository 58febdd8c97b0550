package cn.fazhi.report.governance.training;

import java.time.LocalDate;

/**
 * A training as it was held.
 *
 * @param participants persons who took part; they are counted as attendances (人次)
 */
record Session(String title, LocalDate heldOn, int participants) {}
