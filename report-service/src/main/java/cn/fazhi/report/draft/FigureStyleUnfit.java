package cn.fazhi.report.draft;

import cn.fazhi.web.Refusal;

/** 万元 is for money, 余 for counts, and no unit is written twice: 409 {@code /problems/figure-style-unfit}, with {@code indicator}. */
class FigureStyleUnfit extends Refusal {

    FigureStyleUnfit(String code, String style, String section) {
        super(409, "figure-style-unfit", code, style, section);
        with("indicator", code);
    }
}
