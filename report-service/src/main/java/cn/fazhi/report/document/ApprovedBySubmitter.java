package cn.fazhi.report.document;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** Four eyes: who submits a report does not approve it: 409 {@code /problems/approved-by-submitter}. */
class ApprovedBySubmitter extends Refusal {

    ApprovedBySubmitter(UUID id) {
        super(409, "approved-by-submitter", id);
    }
}
