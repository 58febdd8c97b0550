package cn.fazhi.report.governance.adviser;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled adviser takes no more steps: 409 {@code /problems/adviser-annulled}. */
class AdviserAnnulled extends Refusal {

    AdviserAnnulled(UUID id) {
        super(409, "adviser-annulled", id);
    }
}
