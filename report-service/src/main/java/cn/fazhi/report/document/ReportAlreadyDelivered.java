package cn.fazhi.report.document;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** A report is delivered once, and then no draft any more: 409 {@code /problems/report-already-delivered}. */
class ReportAlreadyDelivered extends Refusal {

    ReportAlreadyDelivered(UUID id) {
        super(409, "report-already-delivered", id);
    }
}
