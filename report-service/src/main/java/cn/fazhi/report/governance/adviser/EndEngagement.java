package cn.fazhi.report.governance.adviser;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Ends an adviser's engagement: from the named day on it no longer counts. */
@ApplicationScoped
class EndEngagement {

    record Command(UUID id, Version seen, LocalDate until) {}

    private final Advisers advisers;
    private final Outbox outbox;

    EndEngagement(Advisers advisers, Outbox outbox) {
        this.advisers = advisers;
        this.outbox = outbox;
    }

    @Transactional
    Adviser handle(Command command) {
        var adviser = advisers.lock(command.id(), command.seen());
        adviser.end(command.until());
        outbox.append(adviser, "ended");
        return adviser;
    }
}
