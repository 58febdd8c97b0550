package cn.fazhi.report.governance.meeting;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** A planned meeting has no minutes to correct: 409 {@code /problems/meeting-not-held}. */
class MeetingNotHeld extends Refusal {

    MeetingNotHeld(UUID id) {
        super(409, "meeting-not-held", id);
    }
}
