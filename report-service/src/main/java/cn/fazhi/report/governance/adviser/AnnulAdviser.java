package cn.fazhi.report.governance.adviser;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes an adviser out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulAdviser {

    record Command(UUID id, Version seen, String reason) {}

    private final Advisers advisers;
    private final Outbox outbox;
    private final Clock clock;

    AnnulAdviser(Advisers advisers, Outbox outbox, Clock clock) {
        this.advisers = advisers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Adviser handle(Command command) {
        var adviser = advisers.lock(command.id(), command.seen());
        adviser.annul(command.reason(), LocalDate.now(clock));
        outbox.append(adviser, "annulled", command.reason());
        return adviser;
    }
}
