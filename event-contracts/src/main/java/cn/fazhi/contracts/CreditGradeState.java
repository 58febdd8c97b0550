package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code enforcement.credit-grade}: the integrity grade of an employer (企业劳动保障守法诚信等级).
 *
 * @param businessDate the first day on which it is valid
 * @param employer as of that day
 * @param assessedYear the year by whose conduct it was graded
 * @param from the first day on which it is valid
 * @param until the first day on which it is valid no more, another grade being in its place; null while it is
 */
public record CreditGradeState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        EmployerSnapshot employer,
        Grade grade,
        int assessedYear,
        LocalDate from,
        LocalDate until,
        Annulment annulment)
        implements RecordState {

    /** C on three findings in the year, or a grave one. */
    public enum Grade {
        A,
        B,
        C
    }
}
