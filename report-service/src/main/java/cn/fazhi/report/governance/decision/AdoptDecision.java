package cn.fazhi.report.governance.decision;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Adopts a major decision that has come through all its gates. */
@ApplicationScoped
class AdoptDecision {

    record Command(UUID id, Version seen, Adoption adoption) {}

    private final MajorDecisions decisions;
    private final Outbox outbox;
    private final Clock clock;

    AdoptDecision(MajorDecisions decisions, Outbox outbox, Clock clock) {
        this.decisions = decisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    MajorDecision handle(Command command) {
        var decision = decisions.lock(command.id(), command.seen());
        decision.adopt(command.adoption(), LocalDate.now(clock));
        outbox.append(decision, "adopted");
        return decision;
    }
}
