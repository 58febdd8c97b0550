package cn.fazhi.publicity.enterprisevisit;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a visit out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulEnterpriseVisit {

    record Command(UUID id, Version seen, String reason) {}

    private final EnterpriseVisits visits;
    private final Outbox outbox;
    private final Clock clock;

    AnnulEnterpriseVisit(EnterpriseVisits visits, Outbox outbox, Clock clock) {
        this.visits = visits;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    EnterpriseVisit handle(Command command) {
        var visit = visits.lock(command.id(), command.seen());
        visit.annul(command.reason(), LocalDate.now(clock));
        outbox.append(visit, "annulled", command.reason());
        return visit;
    }
}
