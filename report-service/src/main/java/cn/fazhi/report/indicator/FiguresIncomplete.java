package cn.fazhi.report.indicator;

import cn.fazhi.web.Refusal;

/** Something is known to be missing in the figures: 409 {@code /problems/figures-incomplete}. */
public class FiguresIncomplete extends Refusal {

    public FiguresIncomplete(int year) {
        super(409, "figures-incomplete", Integer.toString(year));
    }
}
