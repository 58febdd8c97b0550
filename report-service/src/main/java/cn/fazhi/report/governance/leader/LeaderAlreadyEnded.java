package cn.fazhi.report.governance.leader;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An assignment ends once; another day is a correction: 409 {@code /problems/leader-already-ended}. */
class LeaderAlreadyEnded extends Refusal {

    LeaderAlreadyEnded(UUID id) {
        super(409, "leader-already-ended", id);
    }
}
