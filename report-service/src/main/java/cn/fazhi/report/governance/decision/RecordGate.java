package cn.fazhi.report.governance.decision;

import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records that a decision passed a gate, or why the gate was waived. */
@ApplicationScoped
class RecordGate {

    record Command(UUID id, Version seen, Gate gate, GateEntry entry) {}

    private final MajorDecisions decisions;
    private final Outbox outbox;
    private final Clock clock;

    RecordGate(MajorDecisions decisions, Outbox outbox, Clock clock) {
        this.decisions = decisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    MajorDecision handle(Command command) {
        var decision = decisions.lock(command.id(), command.seen());
        decision.record(command.gate(), command.entry(), LocalDate.now(clock));
        outbox.append(decision, "gate-recorded");
        return decision;
    }
}
