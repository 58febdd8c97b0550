package cn.fazhi.report.document;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** Only a delivery that was recorded can be corrected: 409 {@code /problems/report-not-delivered}. */
class ReportNotDelivered extends Refusal {

    ReportNotDelivered(UUID id) {
        super(409, "report-not-delivered", id);
    }
}
