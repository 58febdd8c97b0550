package cn.fazhi.report.reading;

import cn.fazhi.web.Refusal;

/** The index number is of another division than the request names: 422 {@code /problems/report-of-another-division}. */
class ReportOfAnotherDivision extends Refusal {

    ReportOfAnotherDivision(Object said, Object named) {
        super(422, "report-of-another-division", said, named);
    }
}
