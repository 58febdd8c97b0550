package cn.fazhi.report.policy;

import cn.fazhi.web.Refusal;

/** There is no policy of that code to choose: 422 {@code /problems/unknown-policy}. */
class UnknownPolicy extends Refusal {

    UnknownPolicy(String code) {
        super(422, "unknown-policy", code);
        at("/policy");
    }
}
