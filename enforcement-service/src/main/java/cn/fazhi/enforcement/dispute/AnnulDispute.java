package cn.fazhi.enforcement.dispute;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a dispute out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulDispute {

    record Command(UUID id, Version seen, String reason) {}

    private final Disputes disputes;
    private final Outbox outbox;
    private final Clock clock;

    AnnulDispute(Disputes disputes, Outbox outbox, Clock clock) {
        this.disputes = disputes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Dispute handle(Command command) {
        var dispute = disputes.lock(command.id(), command.seen());
        dispute.annul(command.reason(), LocalDate.now(clock));
        outbox.append(dispute, "annulled", command.reason());
        return dispute;
    }
}
