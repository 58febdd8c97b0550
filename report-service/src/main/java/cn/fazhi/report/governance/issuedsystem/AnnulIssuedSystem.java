package cn.fazhi.report.governance.issuedsystem;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes an issued system out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulIssuedSystem {

    record Command(UUID id, Version seen, String reason) {}

    private final IssuedSystems systems;
    private final Outbox outbox;
    private final Clock clock;

    AnnulIssuedSystem(IssuedSystems systems, Outbox outbox, Clock clock) {
        this.systems = systems;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    IssuedSystem handle(Command command) {
        var system = systems.lock(command.id(), command.seen());
        system.annul(command.reason(), LocalDate.now(clock));
        outbox.append(system, "annulled", command.reason());
        return system;
    }
}
