package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Topic {@code report.governance}: how many people of a bureau do rule-of-law work, stated from time to time. One record a division.
 *
 * @param businessDate the day of the first statement
 * @param statements in order of their days; each holds until the next
 */
public record StaffingState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        List<Statement> statements,
        Annulment annulment)
        implements RecordState {

    /**
     * @param section staff of the policy and regulation section (政策法规科)
     * @param reviewers legal reviewers (法制审核人员)
     * @param officers certified enforcement officers (持证执法人员)
     */
    public record Statement(LocalDate on, int section, int reviewers, int officers) {}
}
