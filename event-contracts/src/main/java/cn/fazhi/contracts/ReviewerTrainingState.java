package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code report.governance}: a training of legal reviewers (法制审核人员培训).
 *
 * @param businessDate the day it was held
 */
public record ReviewerTrainingState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        String title,
        LocalDate heldOn,
        int participants,
        Annulment annulment)
        implements RecordState {}
