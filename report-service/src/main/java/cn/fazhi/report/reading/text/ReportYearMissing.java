package cn.fazhi.report.reading.text;

import cn.fazhi.web.Refusal;

/** The title does not say which year the report is about: 422 {@code /problems/report-year-missing}. */
public class ReportYearMissing extends Refusal {

    ReportYearMissing(String title) {
        super(422, "report-year-missing", title);
    }
}
