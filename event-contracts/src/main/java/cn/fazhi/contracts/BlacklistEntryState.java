package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code enforcement.blacklist}: an employer on the dishonesty list (失信联合惩戒名单).
 *
 * @param businessDate the day on which it was listed
 * @param employer as of that day
 * @param documentNumber 文号 of the decision to list it
 * @param termEndsOn the first day after its term: three years, as the rules of the day of listing say
 * @param removedOn the first day on which it is not on the list any more; null while it is
 * @param removalReason null while it is on the list
 */
public record BlacklistEntryState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        EmployerSnapshot employer,
        String documentNumber,
        LocalDate listedOn,
        LocalDate termEndsOn,
        LocalDate removedOn,
        RemovalReason removalReason,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        LISTED,
        REMOVED
    }

    /** 期满, 提前移出 (six months after correction), 撤销 of the decision to list it. */
    public enum RemovalReason {
        TERM_ENDED,
        CORRECTED,
        DECISION_REVOKED
    }
}
