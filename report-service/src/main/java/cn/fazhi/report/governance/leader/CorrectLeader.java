package cn.fazhi.report.governance.leader;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets a leader right: re-dated, renamed, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectLeader {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final Leaders leaders;
    private final Outbox outbox;
    private final Clock clock;

    CorrectLeader(Caller caller, Leaders leaders, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.leaders = leaders;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Leader handle(Command command) {
        var leader = leaders.lock(command.id(), command.seen());
        command.correction()
                .division()
                .filter(target -> !target.equals(leader.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    leaders.refuseTaken(target, leader.sourceReference());
                });
        leader.correct(command.correction(), LocalDate.now(clock));
        outbox.append(leader, "corrected", command.reason());
        return leader;
    }
}
