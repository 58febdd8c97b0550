package cn.fazhi.report.draft;

import cn.fazhi.web.Refusal;

/** A text binds a figure to a code that is no indicator: 409 {@code /problems/unknown-figure}, with {@code indicator}. */
class UnknownFigure extends Refusal {

    UnknownFigure(String code, String section) {
        super(409, "unknown-figure", code, section);
        with("indicator", code);
    }
}
