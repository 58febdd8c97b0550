package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code report.governance}: a meeting of the Party group on rule-of-law work (党组研究法治).
 *
 * @param businessDate the day it was held; before that, the day it is planned for
 */
public record LawMeetingState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        String subject,
        LocalDate plannedOn,
        LocalDate heldOn,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        PLANNED,
        HELD
    }
}
