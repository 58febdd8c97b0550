package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Records wages that an employer paid after the bureau stepped in; they count once confirmed. */
@ApplicationScoped
class RecordWageRecovery {

    private final Caller caller;
    private final WageRecoveries recoveries;
    private final Payments payments;
    private final Outbox outbox;
    private final Clock clock;

    RecordWageRecovery(Caller caller, WageRecoveries recoveries, Payments payments, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.recoveries = recoveries;
        this.payments = payments;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    WageRecovery handle(RecordRequest request) {
        caller.requireCovered(request.division());
        recoveries.refuseTaken(request.division(), request.sourceReference());
        var recovery = new WageRecovery(
                request.division(), payments.of(request), request.sourceReference(), LocalDate.now(clock));
        outbox.append(recovery, "recorded");
        recoveries.persist(recovery);
        return recovery;
    }
}
