package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled case takes no more steps: 409 {@code /problems/case-annulled}. */
class CaseAnnulled extends Refusal {

    CaseAnnulled(UUID id) {
        super(409, "case-annulled", id);
    }
}
