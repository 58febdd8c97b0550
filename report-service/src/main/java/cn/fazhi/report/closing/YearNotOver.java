package cn.fazhi.report.closing;

import cn.fazhi.web.Refusal;

/** What still runs is not final: 422 {@code /problems/year-not-over}. */
class YearNotOver extends Refusal {

    YearNotOver(int year) {
        super(422, "year-not-over", Integer.toString(year));
    }
}
