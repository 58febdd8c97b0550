package cn.fazhi.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Topic {@code enforcement.wage-recovery}, access-restricted: wages won back for workers (追回工资), with or without a case.
 *
 * @param businessDate the day on which the wages were paid
 * @param amount yuan, two places
 * @param workerKeys keyed hashes of the persons listed, 64 hex digits each: personal data, in no API answer; empty when only a number is stated
 * @param statedWorkers workers stated as a number without a list; 0 when they are listed
 * @param claimedAmount 涉案金额: what the workers were owed by their claim, in yuan; null where none is stated. Since
 *     schema version 2
 */
public record WageRecoveryState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        EmployerSnapshot employer,
        BigDecimal amount,
        List<String> workerKeys,
        int statedWorkers,
        BigDecimal claimedAmount,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        RECORDED,
        CONFIRMED
    }
}
