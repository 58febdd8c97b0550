package cn.fazhi.report.governance.leader;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled assignment takes no more steps: 409 {@code /problems/leader-annulled}. */
class LeaderAnnulled extends Refusal {

    LeaderAnnulled(UUID id) {
        super(409, "leader-annulled", id);
    }
}
