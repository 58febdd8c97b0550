package cn.fazhi.report.document;

import cn.fazhi.web.Refusal;

/** A division and year has one report: 409 {@code /problems/report-exists}, with its id as {@code recordId}. */
class ReportExists extends Refusal {

    ReportExists(ReportDocument present) {
        super(409, "report-exists", present.division(), Integer.toString(present.year()));
        with("recordId", present.id());
    }
}
