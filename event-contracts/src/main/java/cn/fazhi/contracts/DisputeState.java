package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Topic {@code enforcement.dispute}: an administrative reconsideration (行政复议) or lawsuit (行政诉讼) against the bureau.
 *
 * @param businessDate the day of its acceptance
 * @param caseNumber of the body that decides it; null while unknown
 * @param concludedOn null before
 * @param outcome null before its conclusion
 * @param reports to whom it was reported upwards (案件报告制度)
 * @param jointAnalyses with the courts (联合分析研讨)
 */
public record DisputeState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        Kind kind,
        String caseNumber,
        LocalDate acceptedOn,
        LocalDate concludedOn,
        Outcome outcome,
        List<Hearing> hearings,
        List<UpwardReport> reports,
        List<LocalDate> jointAnalyses,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        ACCEPTED,
        CONCLUDED
    }

    public enum Kind {
        RECONSIDERATION,
        LITIGATION
    }

    /** 行政复议法 (to 2023) art. 28 and 行政诉讼法 ch. 7; which of them a kind may have is the owner's rule. */
    public enum Outcome {
        UPHELD,
        CHANGED,
        ANNULLED,
        PARTLY_ANNULLED,
        UNLAWFUL,
        VOID,
        ORDERED_TO_PERFORM,
        REJECTED,
        MEDIATED,
        SETTLED,
        TERMINATED,
        CLAIM_DISMISSED,
        SUIT_DISMISSED,
        WITHDRAWN
    }

    /**
     * @param attendanceDue whether a responsible head had to attend (行政诉讼法 art. 3)
     * @param attended whether one did
     */
    public record Hearing(LocalDate on, boolean attendanceDue, boolean attended) {}

    public record UpwardReport(String recipient, LocalDate on, String document) {}
}
