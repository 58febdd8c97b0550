package cn.fazhi.enforcement.project;

import cn.fazhi.web.Refusal;
import java.time.YearMonth;

/** A month has one roster; a wrong one is corrected: 409 {@code /problems/roster-already-recorded}. */
class RosterAlreadyRecorded extends Refusal {

    RosterAlreadyRecorded(YearMonth month) {
        super(409, "roster-already-recorded", month);
    }
}
