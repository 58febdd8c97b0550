package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** No rule set of the statutory clock is in force on that day: 422 {@code /problems/clock-rules-unknown}. */
class ClockRulesUnknown extends Refusal {

    ClockRulesUnknown(LocalDate on) {
        super(422, "clock-rules-unknown", on);
    }
}
