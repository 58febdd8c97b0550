package cn.fazhi.enforcement.wagerecovery;

import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.SERVICE;
import static java.util.Objects.requireNonNullElse;

import cn.fazhi.contracts.WageRecoveryState.Status;
import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Sets a wage recovery right: date, amount, workers, employer, or another division that the caller covers too. What an
 * approver has confirmed, only an approver corrects.
 */
@ApplicationScoped
class CorrectWageRecovery {

    record Command(UUID id, Version seen, CorrectionRequest request) {}

    private final Caller caller;
    private final WageRecoveries recoveries;
    private final Payments payments;
    private final Outbox outbox;
    private final Clock clock;

    CorrectWageRecovery(Caller caller, WageRecoveries recoveries, Payments payments, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.recoveries = recoveries;
        this.payments = payments;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    WageRecovery handle(Command command) {
        var recovery = recoveries.lock(command.id(), command.seen());
        if (recovery.status() == Status.CONFIRMED) {
            caller.requireRole("", CASE_APPROVER, SERVICE);
        }
        var division = requireNonNullElse(command.request().division(), recovery.division());
        if (!division.equals(recovery.division())) {
            caller.requireCovered(division);
            recoveries.refuseTaken(division, recovery.sourceReference());
        }
        var payment = payments.corrected(recovery.payment(), command.request());
        recovery.correct(division, payment, LocalDate.now(clock));
        outbox.append(recovery, "corrected", command.request().reason());
        return recovery;
    }
}
