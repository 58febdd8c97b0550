package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;

/** The case has no decision of that number: 404 {@code /problems/unknown-decision}. */
class UnknownDecision extends Refusal {

    UnknownDecision(int number) {
        super(404, "unknown-decision", number);
    }
}
