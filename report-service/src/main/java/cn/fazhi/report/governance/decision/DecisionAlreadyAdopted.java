package cn.fazhi.report.governance.decision;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** A decision is adopted once; a change is a correction: 409 {@code /problems/decision-already-adopted}. */
class DecisionAlreadyAdopted extends Refusal {

    DecisionAlreadyAdopted(UUID id) {
        super(409, "decision-already-adopted", id);
    }
}
