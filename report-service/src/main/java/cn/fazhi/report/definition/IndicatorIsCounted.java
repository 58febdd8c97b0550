package cn.fazhi.report.definition;

import cn.fazhi.web.Refusal;

/** What a counted indicator means is code, reviewed and tested: 409 {@code /problems/indicator-is-counted}. */
class IndicatorIsCounted extends Refusal {

    IndicatorIsCounted(String code) {
        super(409, "indicator-is-counted", code);
    }
}
