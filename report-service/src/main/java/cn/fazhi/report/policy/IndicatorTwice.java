package cn.fazhi.report.policy;

import cn.fazhi.web.Refusal;

/** A policy says one thing of an indicator: 422 {@code /problems/indicator-twice}. */
class IndicatorTwice extends Refusal {

    IndicatorTwice(String place, String code) {
        super(422, "indicator-twice", code);
        at(place + "/indicator");
    }
}
