package cn.fazhi.report.governance.leader;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Ends a leader's assignment: from the named day on it no longer counts. */
@ApplicationScoped
class EndAssignment {

    record Command(UUID id, Version seen, LocalDate until) {}

    private final Leaders leaders;
    private final Outbox outbox;

    EndAssignment(Leaders leaders, Outbox outbox) {
        this.leaders = leaders;
        this.outbox = outbox;
    }

    @Transactional
    Leader handle(Command command) {
        var leader = leaders.lock(command.id(), command.seen());
        leader.end(command.until());
        outbox.append(leader, "ended");
        return leader;
    }
}
