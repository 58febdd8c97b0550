package cn.fazhi.report.indicator;

import cn.fazhi.web.Refusal;

/** A period is a month or a quarter, not both: 422 {@code /problems/month-and-quarter}. */
class MonthAndQuarter extends Refusal {

    MonthAndQuarter() {
        super(422, "month-and-quarter");
    }
}
