package cn.fazhi.report.governance.decision;

import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.web.Refusal;

/** A gate is recorded once; a change is a correction: 409 {@code /problems/gate-already-recorded}. */
class GateAlreadyRecorded extends Refusal {

    GateAlreadyRecorded(Gate gate) {
        super(409, "gate-already-recorded", gate);
        with("gate", gate);
    }
}
