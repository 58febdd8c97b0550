package cn.fazhi.enforcement.dispute;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records that a dispute was analysed together with the court. */
@ApplicationScoped
class RecordJointAnalysis {

    record Command(UUID id, Version seen, LocalDate on) {}

    private final Disputes disputes;
    private final Outbox outbox;
    private final Clock clock;

    RecordJointAnalysis(Disputes disputes, Outbox outbox, Clock clock) {
        this.disputes = disputes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Dispute handle(Command command) {
        var dispute = disputes.lock(command.id(), command.seen());
        dispute.analyse(command.on(), LocalDate.now(clock));
        outbox.append(dispute, "jointly-analysed");
        return dispute;
    }
}
