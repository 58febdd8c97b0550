package cn.fazhi.report.governance.decision;

import java.time.LocalDate;

/**
 * How a decision was adopted.
 *
 * @param documentNumber 文号, or 无 where it has none
 */
record Adoption(LocalDate on, String documentNumber) {}
