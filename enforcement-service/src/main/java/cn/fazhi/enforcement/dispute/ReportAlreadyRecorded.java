package cn.fazhi.enforcement.dispute;

import cn.fazhi.web.Refusal;

/** One document goes to one recipient once: 409 {@code /problems/report-already-recorded}. */
class ReportAlreadyRecorded extends Refusal {

    ReportAlreadyRecorded(UpwardReport report) {
        super(409, "report-already-recorded", report.recipient(), report.document());
    }
}
