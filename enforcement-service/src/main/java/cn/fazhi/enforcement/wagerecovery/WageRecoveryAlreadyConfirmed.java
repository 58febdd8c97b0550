package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** A wage recovery is confirmed once: 409 {@code /problems/wage-recovery-already-confirmed}. */
class WageRecoveryAlreadyConfirmed extends Refusal {

    WageRecoveryAlreadyConfirmed(UUID id) {
        super(409, "wage-recovery-already-confirmed", id);
    }
}
