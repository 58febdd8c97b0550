package cn.fazhi.report.governance.decision;

import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.web.Refusal;

/** What is not recorded cannot be corrected: 409 {@code /problems/gate-not-recorded}. */
class GateNotRecorded extends Refusal {

    GateNotRecorded(Gate gate) {
        super(409, "gate-not-recorded", gate);
        with("gate", gate);
    }
}
