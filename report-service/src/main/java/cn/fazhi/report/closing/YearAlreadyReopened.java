package cn.fazhi.report.closing;

import cn.fazhi.web.Refusal;

/** The closing is in force no more: 409 {@code /problems/year-already-reopened}. */
class YearAlreadyReopened extends Refusal {

    YearAlreadyReopened() {
        super(409, "year-already-reopened");
    }
}
