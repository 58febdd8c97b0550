package cn.fazhi.report.policy;

import cn.fazhi.web.Refusal;

/** A policy says how a derived indicator in force is made: 422 {@code /problems/no-formula-to-judge}. */
class NoFormulaToJudge extends Refusal {

    NoFormulaToJudge(String place, String code) {
        super(422, "no-formula-to-judge", code);
        at(place + "/indicator");
    }
}
