package cn.fazhi.enforcement.dispute;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Ends a dispute; from then on its outcome counts. */
@ApplicationScoped
class ConcludeDispute {

    record Command(UUID id, Version seen, Conclusion conclusion) {}

    private final Disputes disputes;
    private final Outbox outbox;
    private final Clock clock;

    ConcludeDispute(Disputes disputes, Outbox outbox, Clock clock) {
        this.disputes = disputes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Dispute handle(Command command) {
        var dispute = disputes.lock(command.id(), command.seen());
        dispute.conclude(command.conclusion(), LocalDate.now(clock));
        outbox.append(dispute, "concluded");
        return dispute;
    }
}
