package cn.fazhi.report.reading;

import cn.fazhi.web.Refusal;

/** The body is not text in the encoding that it says: 422 {@code /problems/report-text-unreadable}. */
class ReportTextUnreadable extends Refusal {

    ReportTextUnreadable(String charset) {
        super(422, "report-text-unreadable", charset);
    }
}
