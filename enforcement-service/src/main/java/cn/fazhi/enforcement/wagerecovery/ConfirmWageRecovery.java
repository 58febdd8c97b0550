package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Vouches for a recorded wage recovery; from then on it counts. */
@ApplicationScoped
class ConfirmWageRecovery {

    private final WageRecoveries recoveries;
    private final Outbox outbox;
    private final Clock clock;

    ConfirmWageRecovery(WageRecoveries recoveries, Outbox outbox, Clock clock) {
        this.recoveries = recoveries;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    WageRecovery handle(UUID id, Version seen) {
        var recovery = recoveries.lock(id, seen);
        recovery.confirm(LocalDate.now(clock));
        outbox.append(recovery, "confirmed");
        return recovery;
    }
}
