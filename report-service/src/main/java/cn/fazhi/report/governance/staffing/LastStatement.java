package cn.fazhi.report.governance.staffing;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** A record has a statement at least; one that has none is annulled: 409 {@code /problems/last-statement}. */
class LastStatement extends Refusal {

    LastStatement(LocalDate on) {
        super(409, "last-statement", on);
    }
}
