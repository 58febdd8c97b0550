package cn.fazhi.report.governance.staffing;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** A day has one statement; a change is a correction: 409 {@code /problems/statement-already-made}. */
class StatementAlreadyMade extends Refusal {

    StatementAlreadyMade(LocalDate on) {
        super(409, "statement-already-made", on);
    }
}
