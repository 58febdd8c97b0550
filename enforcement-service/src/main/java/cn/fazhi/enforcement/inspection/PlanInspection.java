package cn.fazhi.enforcement.inspection;

import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.enforcement.employer.EmployerDirectory;
import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Plans the inspection of an employer; the employer may be another division's. */
@ApplicationScoped
class PlanInspection {

    record Command(DivisionCode division, UUID employerId, Kind kind, LocalDate plannedOn, String sourceReference) {}

    private final Caller caller;
    private final EmployerDirectory employers;
    private final Inspections inspections;
    private final Outbox outbox;

    PlanInspection(Caller caller, EmployerDirectory employers, Inspections inspections, Outbox outbox) {
        this.caller = caller;
        this.employers = employers;
        this.inspections = inspections;
        this.outbox = outbox;
    }

    @Transactional
    Inspection handle(Command command) {
        caller.requireCovered(command.division());
        inspections.refuseTaken(command.division(), command.sourceReference());
        var employer = employers.reference(command.employerId());
        var inspection = new Inspection(
                command.division(), command.kind(), employer, command.plannedOn(), command.sourceReference());
        outbox.append(inspection, "planned");
        inspections.persist(inspection);
        return inspection;
    }
}
