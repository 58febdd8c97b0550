package cn.fazhi.report.draft;

import cn.fazhi.web.Refusal;

/** A rate over nothing is no number to publish: 409 {@code /problems/figure-without-value}, with {@code indicator}. */
class FigureWithoutValue extends Refusal {

    FigureWithoutValue(String code, String section) {
        super(409, "figure-without-value", code, section);
        with("indicator", code);
    }
}
