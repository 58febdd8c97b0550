package cn.fazhi.report.governance.issuedsystem;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets an issued system right: re-dated, renamed, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectIssuedSystem {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final IssuedSystems systems;
    private final Outbox outbox;
    private final Clock clock;

    CorrectIssuedSystem(Caller caller, IssuedSystems systems, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.systems = systems;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    IssuedSystem handle(Command command) {
        var system = systems.lock(command.id(), command.seen());
        command.correction()
                .division()
                .filter(target -> !target.equals(system.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    systems.refuseTaken(target, system.sourceReference());
                });
        system.correct(command.correction(), LocalDate.now(clock));
        outbox.append(system, "corrected", command.reason());
        return system;
    }
}
