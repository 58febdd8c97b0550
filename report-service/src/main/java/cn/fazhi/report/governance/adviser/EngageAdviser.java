package cn.fazhi.report.governance.adviser;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Engages a legal adviser: from the first day on one more counts. */
@ApplicationScoped
class EngageAdviser {

    record Command(DivisionCode division, String name, LocalDate from, String sourceReference) {}

    private final Caller caller;
    private final Advisers advisers;
    private final Outbox outbox;
    private final Clock clock;

    EngageAdviser(Caller caller, Advisers advisers, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.advisers = advisers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Adviser handle(Command command) {
        caller.requireCovered(command.division());
        advisers.refuseTaken(command.division(), command.sourceReference());
        var adviser = new Adviser(
                command.division(), command.name(), command.from(), command.sourceReference(), LocalDate.now(clock));
        outbox.append(adviser, "engaged");
        advisers.persist(adviser);
        return adviser;
    }
}
