package cn.fazhi.report.governance.meeting;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled meeting takes no more steps: 409 {@code /problems/meeting-annulled}. */
class MeetingAnnulled extends Refusal {

    MeetingAnnulled(UUID id) {
        super(409, "meeting-annulled", id);
    }
}
