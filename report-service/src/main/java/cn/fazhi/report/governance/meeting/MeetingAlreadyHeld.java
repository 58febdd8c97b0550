package cn.fazhi.report.governance.meeting;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** A meeting is held once; a change of its minutes is a correction: 409 {@code /problems/meeting-already-held}. */
class MeetingAlreadyHeld extends Refusal {

    MeetingAlreadyHeld(UUID id) {
        super(409, "meeting-already-held", id);
    }
}
