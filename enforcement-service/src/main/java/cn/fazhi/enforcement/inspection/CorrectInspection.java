package cn.fazhi.enforcement.inspection;

import cn.fazhi.enforcement.employer.EmployerDirectory;
import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets an inspection right: re-dated, re-classed, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectInspection {

    record Command(UUID id, Version seen, CorrectionRequest request) {}

    private final Caller caller;
    private final EmployerDirectory employers;
    private final Inspections inspections;
    private final Outbox outbox;
    private final Clock clock;

    CorrectInspection(Caller caller, EmployerDirectory employers, Inspections inspections, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.employers = employers;
        this.inspections = inspections;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Inspection handle(Command command) {
        var inspection = inspections.lock(command.id(), command.seen());
        var request = command.request();
        if (request.division() != null && !request.division().equals(inspection.division())) {
            caller.requireCovered(request.division());
            inspections.refuseTaken(request.division(), inspection.sourceReference());
        }
        inspection.correct(request.toCorrection(employers::reference), LocalDate.now(clock));
        outbox.append(inspection, "corrected", request.reason());
        return inspection;
    }
}
