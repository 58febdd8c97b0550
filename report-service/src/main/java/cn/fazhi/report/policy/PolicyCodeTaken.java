package cn.fazhi.report.policy;

import cn.fazhi.web.Refusal;

/** A policy is never changed, so its code means one thing: 409 {@code /problems/policy-code-taken}. */
class PolicyCodeTaken extends Refusal {

    PolicyCodeTaken(String code) {
        super(409, "policy-code-taken", code);
    }
}
