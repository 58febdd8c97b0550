package cn.fazhi.report.governance.decision;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a decision out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulDecision {

    record Command(UUID id, Version seen, String reason) {}

    private final MajorDecisions decisions;
    private final Outbox outbox;
    private final Clock clock;

    AnnulDecision(MajorDecisions decisions, Outbox outbox, Clock clock) {
        this.decisions = decisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    MajorDecision handle(Command command) {
        var decision = decisions.lock(command.id(), command.seen());
        decision.annul(command.reason(), LocalDate.now(clock));
        outbox.append(decision, "annulled", command.reason());
        return decision;
    }
}
