package cn.fazhi.report.reading;

import cn.fazhi.web.Refusal;

/** There is no text: 422 {@code /problems/report-text-empty}. */
class ReportTextEmpty extends Refusal {

    ReportTextEmpty() {
        super(422, "report-text-empty");
    }
}
