package cn.fazhi.report.governance.leader;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Puts a member of the Party group in charge of rule-of-law work. */
@ApplicationScoped
class AssignLeader {

    record Command(DivisionCode division, Office office, LocalDate from, String sourceReference) {}

    private final Caller caller;
    private final Leaders leaders;
    private final Outbox outbox;
    private final Clock clock;

    AssignLeader(Caller caller, Leaders leaders, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.leaders = leaders;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Leader handle(Command command) {
        caller.requireCovered(command.division());
        leaders.refuseTaken(command.division(), command.sourceReference());
        var leader = new Leader(
                command.division(), command.office(), command.from(), command.sourceReference(), LocalDate.now(clock));
        outbox.append(leader, "assigned");
        leaders.persist(leader);
        return leader;
    }
}
