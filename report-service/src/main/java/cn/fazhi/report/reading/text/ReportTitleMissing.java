package cn.fazhi.report.reading.text;

import cn.fazhi.web.Refusal;

/** A title stands neither in the metadata nor in a line of the text: 422 {@code /problems/report-title-missing}. */
public class ReportTitleMissing extends Refusal {

    ReportTitleMissing() {
        super(422, "report-title-missing");
    }
}
