package cn.fazhi.report.reading;

import cn.fazhi.web.Refusal;

/** Neither the index number nor the request says whose report it is: 422 {@code /problems/report-division-missing}. */
class ReportDivisionMissing extends Refusal {

    ReportDivisionMissing() {
        super(422, "report-division-missing");
    }
}
