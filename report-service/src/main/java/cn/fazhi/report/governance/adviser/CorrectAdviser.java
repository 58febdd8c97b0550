package cn.fazhi.report.governance.adviser;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets an adviser right: re-dated, renamed, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectAdviser {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final Advisers advisers;
    private final Outbox outbox;
    private final Clock clock;

    CorrectAdviser(Caller caller, Advisers advisers, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.advisers = advisers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Adviser handle(Command command) {
        var adviser = advisers.lock(command.id(), command.seen());
        command.correction()
                .division()
                .filter(target -> !target.equals(adviser.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    advisers.refuseTaken(target, adviser.sourceReference());
                });
        adviser.correct(command.correction(), LocalDate.now(clock));
        outbox.append(adviser, "corrected", command.reason());
        return adviser;
    }
}
