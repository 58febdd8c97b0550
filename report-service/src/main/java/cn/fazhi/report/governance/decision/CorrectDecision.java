package cn.fazhi.report.governance.decision;

import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.SERVICE;

import cn.fazhi.contracts.MajorDecisionState.Status;
import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Sets a decision, its gates or its adoption right; moves it to another division that the caller covers too. Its
 * adoption is an approver's, and so is the correction of it.
 */
@ApplicationScoped
class CorrectDecision {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final MajorDecisions decisions;
    private final Outbox outbox;
    private final Clock clock;

    CorrectDecision(Caller caller, MajorDecisions decisions, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.decisions = decisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    MajorDecision handle(Command command) {
        var decision = decisions.lock(command.id(), command.seen());
        command.correction()
                .division()
                .filter(target -> !target.equals(decision.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    decisions.refuseTaken(target, decision.sourceReference());
                });
        if (decision.status() == Status.ADOPTED) {
            command.correction().approved().ifPresent(field -> caller.requireRole(field, REPORT_APPROVER, SERVICE));
        }
        decision.correct(command.correction(), LocalDate.now(clock));
        outbox.append(decision, "corrected", command.reason());
        return decision;
    }
}
