package cn.fazhi.report.draft;

import cn.fazhi.web.Refusal;

/**
 * 万元 is for money, 余 for counts, no unit is written twice, and the words around a figure leave it what it is: 409
 * {@code /problems/figure-style-unfit}, with {@code indicator}.
 */
class FigureStyleUnfit extends Refusal {

    FigureStyleUnfit(String code, String style, String section) {
        super(409, "figure-style-unfit", code, style, section);
        with("indicator", code);
    }
}
