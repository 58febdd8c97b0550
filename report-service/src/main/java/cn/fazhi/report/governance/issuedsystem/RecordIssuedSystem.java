package cn.fazhi.report.governance.issuedsystem;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Records a system or plan that the bureau issued; it counts from the day of issue. */
@ApplicationScoped
class RecordIssuedSystem {

    record Command(DivisionCode division, Issue issue, String sourceReference) {}

    private final Caller caller;
    private final IssuedSystems systems;
    private final Outbox outbox;
    private final Clock clock;

    RecordIssuedSystem(Caller caller, IssuedSystems systems, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.systems = systems;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    IssuedSystem handle(Command command) {
        caller.requireCovered(command.division());
        systems.refuseTaken(command.division(), command.sourceReference());
        var system =
                new IssuedSystem(command.division(), command.issue(), command.sourceReference(), LocalDate.now(clock));
        outbox.append(system, "issued");
        systems.persist(system);
        return system;
    }
}
