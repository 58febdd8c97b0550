package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled wage recovery stays as it is: 409 {@code /problems/wage-recovery-annulled}. */
class WageRecoveryAnnulled extends Refusal {

    WageRecoveryAnnulled(UUID id) {
        super(409, "wage-recovery-annulled", id);
    }
}
