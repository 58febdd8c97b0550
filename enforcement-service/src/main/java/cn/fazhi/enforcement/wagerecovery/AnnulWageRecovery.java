package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a wage recovery out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulWageRecovery {

    record Command(UUID id, Version seen, String reason) {}

    private final WageRecoveries recoveries;
    private final Outbox outbox;
    private final Clock clock;

    AnnulWageRecovery(WageRecoveries recoveries, Outbox outbox, Clock clock) {
        this.recoveries = recoveries;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    WageRecovery handle(Command command) {
        var recovery = recoveries.lock(command.id(), command.seen());
        recovery.annul(command.reason(), LocalDate.now(clock));
        outbox.append(recovery, "annulled", command.reason());
        return recovery;
    }
}
