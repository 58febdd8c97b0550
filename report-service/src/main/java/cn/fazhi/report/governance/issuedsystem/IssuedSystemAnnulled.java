package cn.fazhi.report.governance.issuedsystem;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled system takes no more steps: 409 {@code /problems/issued-system-annulled}. */
class IssuedSystemAnnulled extends Refusal {

    IssuedSystemAnnulled(UUID id) {
        super(409, "issued-system-annulled", id);
    }
}
