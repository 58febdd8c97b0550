package cn.fazhi.report.governance.staffing;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** Only a statement that was made can be corrected or withdrawn: 409 {@code /problems/no-statement-of-that-day}. */
class NoStatement extends Refusal {

    NoStatement(LocalDate on) {
        super(409, "no-statement-of-that-day", on);
    }
}
