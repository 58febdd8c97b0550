package cn.fazhi.report.document;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** What was published stays as it was published: 409 {@code /problems/report-frozen}. */
class ReportFrozen extends Refusal {

    ReportFrozen(UUID id) {
        super(409, "report-frozen", id);
    }
}
