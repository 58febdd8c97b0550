package cn.fazhi.report.definition;

import cn.fazhi.web.Refusal;

/** A code means one thing for ever: 409 {@code /problems/indicator-code-taken}. */
class IndicatorCodeTaken extends Refusal {

    IndicatorCodeTaken(String code) {
        super(409, "indicator-code-taken", code);
    }
}
