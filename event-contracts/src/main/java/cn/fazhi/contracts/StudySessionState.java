package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Topic {@code publicity.study-session}: a collective law study session (集体学法).
 *
 * @param businessDate the day it was held; before that, the day it is planned for
 * @param laws names of the laws and regulations studied, without 《》
 * @param attendees 0 before it was held
 */
public record StudySessionState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        String subject,
        LocalDate plannedOn,
        LocalDate heldOn,
        List<String> laws,
        int attendees,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        PLANNED,
        HELD
    }
}
