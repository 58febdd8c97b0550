package cn.fazhi.report.closing;

import cn.fazhi.web.Refusal;

/** Something is known to be missing in the figures: 409 {@code /problems/figures-incomplete}. */
class FiguresIncomplete extends Refusal {

    FiguresIncomplete(int year) {
        super(409, "figures-incomplete", Integer.toString(year));
    }
}
