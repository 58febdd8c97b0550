package cn.fazhi.report.governance.decision;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled decision takes no more steps: 409 {@code /problems/decision-annulled}. */
class DecisionAnnulled extends Refusal {

    DecisionAnnulled(UUID id) {
        super(409, "decision-annulled", id);
    }
}
