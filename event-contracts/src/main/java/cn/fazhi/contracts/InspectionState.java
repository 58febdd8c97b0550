package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Topic {@code enforcement.inspection}: an inspection (检查) of one employer.
 *
 * @param businessDate the day of its completion; before that, the day it is planned for
 * @param employer industry as of the day of the inspection, name as of its planning
 * @param inspectors at least two once completed (劳动保障监察条例 art. 16); the numbers of their certificates
 */
public record InspectionState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Kind kind,
        Status status,
        EmployerSnapshot employer,
        LocalDate plannedOn,
        LocalDate completedOn,
        Result result,
        List<String> inspectors,
        Annulment annulment)
        implements RecordState {

    public enum Kind {
        ROUTINE,
        CAMPAIGN,
        DOUBLE_RANDOM,
        COMPLAINT,
        ANNUAL_REVIEW_PATROL
    }

    public enum Status {
        PLANNED,
        COMPLETED
    }

    public enum Result {
        NO_VIOLATION,
        CORRECTED_ON_SITE,
        VIOLATION_FOUND
    }
}
