package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState;
import cn.fazhi.contracts.CaseState.DecisionKind;
import cn.fazhi.web.DateTooEarly;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A decision of a case: 责令改正, 行政处理 or 行政处罚; and what became of it. */
@Embeddable
record Decision(
        @Enumerated(EnumType.STRING) DecisionKind kind,
        @Column(name = "decided_on") LocalDate on,
        BigDecimal fine,
        boolean major,
        boolean legallyReviewed,

        @Enumerated(EnumType.STRING) Outcome outcome,

        @Column(name = "outcome_on") LocalDate outcomeOn) {

    /**
     * A decision that the law allows to be made.
     *
     * @param hearingAbove the fine, in yuan, above which a hearing must have been offered
     */
    static Decision made(Order order, Preparation prepared, BigDecimal hearingAbove) {
        if (order.kind() != DecisionKind.PENALTY && order.fine().signum() != 0) {
            throw new FineOnlyWithPenalty();
        }
        var aboveHearing = order.fine().compareTo(hearingAbove) > 0;
        // 国办发〔2018〕118号, and from 2021-07-15 行政处罚法 art. 58: what goes through the hearing procedure is reviewed
        var major = order.major() || aboveHearing;
        if (aboveHearing && !prepared.hearingOffered()) {
            throw new HearingOfferRequired(hearingAbove);
        }
        if (major && !prepared.legallyReviewed()) {
            throw new LegalReviewRequired();
        }
        if (major && order.kind() == DecisionKind.PENALTY && !prepared.discussed()) {
            throw new CollectiveDiscussionRequired();
        }
        return new Decision(order.kind(), order.on(), order.fine(), major, prepared.legallyReviewed(), null, null);
    }

    Decision settled(Outcome as, LocalDate when) {
        return new Decision(kind, on, fine, major, legallyReviewed, as, when);
    }

    /** As it was decided, without what became of it. */
    Order order() {
        return new Order(kind, on, fine, major);
    }

    /**
     * Made once the investigation had ended, and settled once it was made.
     *
     * @throws DateTooEarly if not: 422 {@code /problems/date-too-early}
     */
    void requireOrder(LocalDate investigatedOn, LocalDate today) {
        new Chronology(today)
                .then("/investigatedOn", investigatedOn)
                .then("/decisions", on)
                .then("/decisions", outcomeOn);
    }

    boolean inForce() {
        return outcome != Outcome.REVOKED;
    }

    boolean revokedAfter(LocalDate day) {
        return !inForce() && outcomeOn.isAfter(day);
    }

    LocalDate latest() {
        return outcomeOn == null ? on : outcomeOn;
    }

    CaseState.Decision state() {
        return new CaseState.Decision(kind, on, fine, major, legallyReviewed);
    }
}
