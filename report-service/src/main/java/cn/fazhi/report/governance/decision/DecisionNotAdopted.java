package cn.fazhi.report.governance.decision;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** A proposed decision has no adoption to correct: 409 {@code /problems/decision-not-adopted}. */
class DecisionNotAdopted extends Refusal {

    DecisionNotAdopted(UUID id) {
        super(409, "decision-not-adopted", id);
    }
}
