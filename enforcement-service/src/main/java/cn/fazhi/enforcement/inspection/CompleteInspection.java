package cn.fazhi.enforcement.inspection;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Ends an inspection with its findings; from then on its employer counts as inspected. */
@ApplicationScoped
class CompleteInspection {

    record Command(UUID id, Version seen, Completion completion) {}

    private final Inspections inspections;
    private final Outbox outbox;
    private final Clock clock;

    CompleteInspection(Inspections inspections, Outbox outbox, Clock clock) {
        this.inspections = inspections;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Inspection handle(Command command) {
        var inspection = inspections.lock(command.id(), command.seen());
        inspection.complete(command.completion(), LocalDate.now(clock));
        outbox.append(inspection, "completed");
        return inspection;
    }
}
