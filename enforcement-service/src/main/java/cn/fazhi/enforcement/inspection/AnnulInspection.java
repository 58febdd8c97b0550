package cn.fazhi.enforcement.inspection;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes an inspection out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulInspection {

    record Command(UUID id, Version seen, String reason) {}

    private final Inspections inspections;
    private final Outbox outbox;
    private final Clock clock;

    AnnulInspection(Inspections inspections, Outbox outbox, Clock clock) {
        this.inspections = inspections;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Inspection handle(Command command) {
        var inspection = inspections.lock(command.id(), command.seen());
        inspection.annul(command.reason(), LocalDate.now(clock));
        outbox.append(inspection, "annulled", command.reason());
        return inspection;
    }
}
