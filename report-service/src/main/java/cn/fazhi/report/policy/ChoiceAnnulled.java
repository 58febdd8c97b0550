package cn.fazhi.report.policy;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** It counts no more already: 409 {@code /problems/policy-choice-annulled}. */
class ChoiceAnnulled extends Refusal {

    ChoiceAnnulled(UUID id) {
        super(409, "policy-choice-annulled", id);
    }
}
