package cn.fazhi.report.governance.decision;

import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.web.Refusal;

/** Whoever waives a gate says why: 422 {@code /problems/waiver-needs-reason}. */
class WaiverNeedsReason extends Refusal {

    WaiverNeedsReason(Gate gate) {
        super(422, "waiver-needs-reason", gate);
        with("gate", gate);
    }
}
