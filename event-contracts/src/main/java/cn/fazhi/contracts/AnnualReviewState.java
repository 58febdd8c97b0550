package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code enforcement.annual-review}: the annual review (劳动保障监察年审, 书面审查) of one employer for one year.
 *
 * @param businessDate the day on which it was concluded; before that, the day on which the employer handed in
 * @param employer as of the day on which it handed in
 * @param reviewedYear the year that is reviewed, which is before that of the review
 * @param concludedOn the day on which it passed or did not; null before
 */
public record AnnualReviewState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        EmployerSnapshot employer,
        int reviewedYear,
        LocalDate submittedOn,
        LocalDate concludedOn,
        Annulment annulment)
        implements RecordState {

    /** 已报送, 通过, 未通过; what has not passed may pass later. */
    public enum Status {
        SUBMITTED,
        PASSED,
        NOT_PASSED
    }
}
