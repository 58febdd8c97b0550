package cn.fazhi.report.governance.leader;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An assignment that lasts has no end to correct: 409 {@code /problems/leader-not-ended}. */
class LeaderNotEnded extends Refusal {

    LeaderNotEnded(UUID id) {
        super(409, "leader-not-ended", id);
    }
}
