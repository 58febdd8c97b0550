package cn.fazhi.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Topic {@code enforcement.case}: a labour inspection case (劳动监察案件), from filing (立案) to one of its three ends.
 *
 * @param businessDate the day of filing: for a complaint the day of its acceptance (关于实施《劳动保障监察条例》若干规定 art. 18)
 * @param caseNumber 案号, such as {@code 枣市中人社监立字〔2021〕3号}
 * @param employer as of the day of filing
 * @param investigationDueOn the last day of the investigation: 60 working days after filing, 90 when extended (劳动保障监察条例 art. 17)
 * @param investigatedOn the day on which the investigation ended; null before
 * @param decisionDueOn the last day for the decision, counted from the end of the investigation; null before
 * @param endedOn the day on which it was closed, revoked or transferred; null before
 * @param closingReason null unless closed
 * @param transferredTo null unless transferred
 * @param decisions those in force, in the order they were made
 */
public record CaseState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        String caseNumber,
        Cause cause,
        Source source,
        EmployerSnapshot employer,
        LocalDate filedOn,
        LocalDate investigationDueOn,
        LocalDate investigatedOn,
        LocalDate decisionDueOn,
        LocalDate endedOn,
        ClosingReason closingReason,
        Recipient transferredTo,
        List<Decision> decisions,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        FILED,
        INVESTIGATING,
        EXTENDED,
        DECIDED,
        CLOSED,
        REVOKED,
        TRANSFERRED
    }

    public enum Cause {
        WAGE_ARREARS,
        LABOUR_CONTRACT,
        SOCIAL_INSURANCE,
        WORKING_HOURS,
        CHILD_LABOUR,
        MINIMUM_WAGE,
        OTHER
    }

    public enum Source {
        COMPLAINT,
        TIP,
        INSPECTION,
        TRANSFERRED_IN,
        OTHER
    }

    public enum ClosingReason {
        FULFILLED,
        ENFORCED_BY_COURT,
        TERMINATED
    }

    public enum Recipient {
        POLICE,
        OTHER_BODY
    }

    /** 责令改正, 行政处理, 行政处罚. */
    public enum DecisionKind {
        RECTIFICATION_ORDER,
        TREATMENT,
        PENALTY
    }

    /**
     * @param fine yuan, two places; zero without a fine
     * @param major a major enforcement decision: needs a passed legal review (重大执法决定法制审核)
     */
    public record Decision(DecisionKind kind, LocalDate on, BigDecimal fine, boolean major, boolean legallyReviewed) {}
}
