package cn.fazhi.report.governance.leader;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a leader out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulLeader {

    record Command(UUID id, Version seen, String reason) {}

    private final Leaders leaders;
    private final Outbox outbox;
    private final Clock clock;

    AnnulLeader(Leaders leaders, Outbox outbox, Clock clock) {
        this.leaders = leaders;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Leader handle(Command command) {
        var leader = leaders.lock(command.id(), command.seen());
        leader.annul(command.reason(), LocalDate.now(clock));
        outbox.append(leader, "annulled", command.reason());
        return leader;
    }
}
