package cn.fazhi.report.definition;

import cn.fazhi.web.Refusal;

/** An indicator's own formula is what its policy means, which is never changed: 422 {@code /problems/policy-fixed}. */
class PolicyFixed extends Refusal {

    PolicyFixed(String pointer, String code, String policy) {
        super(422, "policy-fixed", code, policy);
        at(pointer);
    }
}
