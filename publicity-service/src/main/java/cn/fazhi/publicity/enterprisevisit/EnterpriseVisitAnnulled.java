package cn.fazhi.publicity.enterprisevisit;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled enterprise visit takes no more steps: 409 {@code /problems/enterprise-visit-annulled}. */
class EnterpriseVisitAnnulled extends Refusal {

    EnterpriseVisitAnnulled(UUID id) {
        super(409, "enterprise-visit-annulled", id);
    }
}
