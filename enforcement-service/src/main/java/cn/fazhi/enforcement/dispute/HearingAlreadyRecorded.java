package cn.fazhi.enforcement.dispute;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** A dispute has one hearing a day: 409 {@code /problems/hearing-already-recorded}. */
class HearingAlreadyRecorded extends Refusal {

    HearingAlreadyRecorded(LocalDate on) {
        super(409, "hearing-already-recorded", on);
    }
}
