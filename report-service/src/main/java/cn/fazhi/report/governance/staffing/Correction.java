package cn.fazhi.report.governance.staffing;

import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be set right; empty means: stays as it is.
 *
 * @param withdrawn the day of a statement that should never have been made
 */
record Correction(
        Optional<DivisionCode> division, Optional<StatementCorrection> statement, Optional<LocalDate> withdrawn) {}
