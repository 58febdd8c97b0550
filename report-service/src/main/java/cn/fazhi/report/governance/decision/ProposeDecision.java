package cn.fazhi.report.governance.decision;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Enters a major decision that has been proposed. */
@ApplicationScoped
class ProposeDecision {

    record Command(DivisionCode division, String title, LocalDate proposedOn, String sourceReference) {}

    private final Caller caller;
    private final MajorDecisions decisions;
    private final Outbox outbox;
    private final Clock clock;

    ProposeDecision(Caller caller, MajorDecisions decisions, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.decisions = decisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    MajorDecision handle(Command command) {
        caller.requireCovered(command.division());
        decisions.refuseTaken(command.division(), command.sourceReference());
        var decision = new MajorDecision(
                command.division(),
                command.title(),
                command.proposedOn(),
                command.sourceReference(),
                LocalDate.now(clock));
        outbox.append(decision, "proposed");
        decisions.persist(decision);
        return decision;
    }
}
