package cn.fazhi.report.closing;

import cn.fazhi.web.Refusal;

/** A closing of the division and year is in force: 409 {@code /problems/year-already-closed}. */
class YearAlreadyClosed extends Refusal {

    YearAlreadyClosed() {
        super(409, "year-already-closed");
    }
}
