package cn.fazhi.enforcement.dispute;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records that a dispute was reported upwards. */
@ApplicationScoped
class ReportDispute {

    record Command(UUID id, Version seen, UpwardReport report) {}

    private final Disputes disputes;
    private final Outbox outbox;
    private final Clock clock;

    ReportDispute(Disputes disputes, Outbox outbox, Clock clock) {
        this.disputes = disputes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Dispute handle(Command command) {
        var dispute = disputes.lock(command.id(), command.seen());
        dispute.report(command.report(), LocalDate.now(clock));
        outbox.append(dispute, "reported");
        return dispute;
    }
}
