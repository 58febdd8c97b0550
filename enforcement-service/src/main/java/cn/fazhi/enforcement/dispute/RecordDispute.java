package cn.fazhi.enforcement.dispute;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Records a reconsideration or lawsuit against the bureau; it counts from the day of its acceptance. */
@ApplicationScoped
class RecordDispute {

    private final Caller caller;
    private final Disputes disputes;
    private final Outbox outbox;
    private final Clock clock;

    RecordDispute(Caller caller, Disputes disputes, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.disputes = disputes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Dispute handle(AcceptanceRequest request) {
        caller.requireCovered(request.division());
        disputes.refuseTaken(request.division(), request.sourceReference());
        var dispute = new Dispute(
                request.division(),
                request.kind(),
                request.caseNumber(),
                request.acceptedOn(),
                request.sourceReference(),
                LocalDate.now(clock));
        outbox.append(dispute, "accepted");
        disputes.persist(dispute);
        return dispute;
    }
}
