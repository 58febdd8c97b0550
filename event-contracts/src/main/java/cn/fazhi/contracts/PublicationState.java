package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code enforcement.publication}: one serious violation made public (重大劳动保障违法行为社会公布).
 *
 * @param businessDate the day of its publication; before that, the day on which it was prepared
 * @param employer as of the day of the decision about the violation
 * @param violation what was violated, in words
 * @param caseId the case in which it was found; null without one
 * @param url where it is published; null while it is not
 * @param publishedOn null before
 * @param withdrawnOn the day on which it was taken back, the decision behind it being annulled; null otherwise
 */
public record PublicationState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        EmployerSnapshot employer,
        String violation,
        UUID caseId,
        LocalDate preparedOn,
        String url,
        LocalDate publishedOn,
        LocalDate withdrawnOn,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        PREPARED,
        PUBLISHED,
        WITHDRAWN
    }
}
