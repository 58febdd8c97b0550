package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.web.Refusal;

/** No order of the case came to that: 409 {@code /problems/closing-reason-unfounded}. */
class ClosingReasonUnfounded extends Refusal {

    ClosingReasonUnfounded(ClosingReason reason) {
        super(409, "closing-reason-unfounded", reason);
    }
}
