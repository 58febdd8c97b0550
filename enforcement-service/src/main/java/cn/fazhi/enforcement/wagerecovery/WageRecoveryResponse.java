package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.WageRecoveryState.Status;
import cn.fazhi.identity.DivisionCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The keys by which persons are counted are never in it. */
@Schema(name = "WageRecovery")
record WageRecoveryResponse(
        UUID id,
        long revision,
        DivisionCode division,
        String sourceReference,
        Status status,
        Basis basis,
        EmployerSnapshot employer,
        @Schema(examples = "1890000.00") BigDecimal amount,

        @Schema(
                examples = "2000000.00",
                description = "What the workers were owed by their claim; null where none is stated")
        BigDecimal claimedAmount,

        LocalDate paidOn,
        @Schema(description = "How many persons are listed") int listedWorkers,

        @Schema(description = "How many are only stated as a number")
        int statedWorkers,

        @Schema(description = "The persons; not in lists") @JsonInclude(JsonInclude.Include.NON_NULL)
        List<MaskedWorker> workers,

        LocalDate confirmedOn,
        Annulment annulment) {

    record MaskedWorker(
            @Schema(examples = "110105********002X") String citizenNumber, String name, BigDecimal amount) {

        static MaskedWorker of(Worker worker) {
            return new MaskedWorker(worker.citizenNumber().masked(), worker.name(), yuan(worker.amount()));
        }
    }

    static WageRecoveryResponse of(WageRecovery recovery) {
        return of(recovery, recovery.workers().stream().map(MaskedWorker::of).toList());
    }

    /** Without the persons: a list would read thousands of them. */
    static WageRecoveryResponse summaryOf(WageRecovery recovery) {
        return of(recovery, null);
    }

    private static WageRecoveryResponse of(WageRecovery recovery, List<MaskedWorker> workers) {
        return new WageRecoveryResponse(
                recovery.id(),
                recovery.revision(),
                recovery.division(),
                recovery.sourceReference(),
                recovery.status(),
                recovery.basis(),
                recovery.employer().snapshot(),
                recovery.amount().yuan(),
                yuan(recovery.claimedAmount()),
                recovery.paidOn(),
                recovery.listedWorkers(),
                recovery.statedWorkers(),
                workers,
                recovery.confirmedOn(),
                recovery.annulment());
    }

    private static BigDecimal yuan(Money money) {
        return money == null ? null : money.yuan();
    }
}
