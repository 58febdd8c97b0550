package cn.fazhi.enforcement.dispute;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records a hearing of a dispute. */
@ApplicationScoped
class RecordHearing {

    record Command(UUID id, Version seen, Hearing hearing) {}

    private final Disputes disputes;
    private final Outbox outbox;
    private final Clock clock;

    RecordHearing(Disputes disputes, Outbox outbox, Clock clock) {
        this.disputes = disputes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Dispute handle(Command command) {
        var dispute = disputes.lock(command.id(), command.seen());
        dispute.hear(command.hearing(), LocalDate.now(clock));
        outbox.append(dispute, "hearing-recorded");
        return dispute;
    }
}
