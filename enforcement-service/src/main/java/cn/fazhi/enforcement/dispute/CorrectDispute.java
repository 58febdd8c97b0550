package cn.fazhi.enforcement.dispute;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets a dispute right: re-dated, re-classed, reopened, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectDispute {

    record Command(UUID id, Version seen, CorrectionRequest request) {}

    private final Caller caller;
    private final Disputes disputes;
    private final Outbox outbox;
    private final Clock clock;

    CorrectDispute(Caller caller, Disputes disputes, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.disputes = disputes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Dispute handle(Command command) {
        var dispute = disputes.lock(command.id(), command.seen());
        var request = command.request();
        if (request.division() != null && !request.division().equals(dispute.division())) {
            caller.requireCovered(request.division());
            disputes.refuseTaken(request.division(), dispute.sourceReference());
        }
        dispute.correct(request.toCorrection(), LocalDate.now(clock));
        outbox.append(dispute, "corrected", request.reason());
        return dispute;
    }
}
