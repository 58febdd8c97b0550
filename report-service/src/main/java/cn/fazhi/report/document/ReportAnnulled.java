package cn.fazhi.report.document;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled report takes no more steps: 409 {@code /problems/report-annulled}. */
class ReportAnnulled extends Refusal {

    ReportAnnulled(UUID id) {
        super(409, "report-annulled", id);
    }
}
