package cn.fazhi.report.governance.leader;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** It holds for a day at least: 422 {@code /problems/ended-too-early}. */
class EndedTooEarly extends Refusal {

    EndedTooEarly(LocalDate until, LocalDate from) {
        super(422, "ended-too-early", until, from);
        at("/until");
    }
}
