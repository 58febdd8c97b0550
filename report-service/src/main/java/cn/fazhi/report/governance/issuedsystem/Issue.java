package cn.fazhi.report.governance.issuedsystem;

import cn.fazhi.contracts.IssuedSystemState.Kind;
import java.time.LocalDate;

/**
 * What was issued.
 *
 * @param documentNumber 文号, or 无
 */
record Issue(String title, Kind kind, String documentNumber, LocalDate on) {}
