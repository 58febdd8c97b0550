package cn.fazhi.enforcement.project;

import cn.fazhi.web.Refusal;
import java.time.YearMonth;

/** Only a recorded roster can be corrected: 409 {@code /problems/roster-not-recorded}. */
class RosterNotRecorded extends Refusal {

    RosterNotRecorded(YearMonth month) {
        super(409, "roster-not-recorded", month);
    }
}
