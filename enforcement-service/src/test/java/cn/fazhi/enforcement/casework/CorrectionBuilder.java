package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.contracts.CaseState.DecisionKind;
import cn.fazhi.contracts.CaseState.Recipient;
import cn.fazhi.identity.DivisionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A correction that changes only what is named. */
class CorrectionBuilder {

    private DivisionCode division;
    private Cause cause;
    private LocalDate filedOn;
    private LocalDate extendedOn;
    private LocalDate investigatedOn;
    private List<Inspector> inspectors;
    private LegalReviewCorrection legalReview;
    private LocalDate discussedOn;
    private LocalDate hearingOfferedOn;
    private DecisionCorrection decision;
    private Boolean reopen;
    private LocalDate endedOn;
    private ClosingReason closingReason;
    private Recipient transferredTo;
    private Set<Clearable> cleared;

    CorrectionBuilder division(String code) {
        division = new DivisionCode(code);
        return this;
    }

    CorrectionBuilder cause(Cause other) {
        cause = other;
        return this;
    }

    CorrectionBuilder filedOn(String day) {
        filedOn = LocalDate.parse(day);
        return this;
    }

    CorrectionBuilder extendedOn(String day) {
        extendedOn = LocalDate.parse(day);
        return this;
    }

    CorrectionBuilder investigatedOn(String day) {
        investigatedOn = LocalDate.parse(day);
        return this;
    }

    CorrectionBuilder inspectors(Inspector... others) {
        inspectors = List.of(others);
        return this;
    }

    CorrectionBuilder legalReview(int number, String day, LegalReview.Result result) {
        legalReview = new LegalReviewCorrection(number, LocalDate.parse(day), result);
        return this;
    }

    CorrectionBuilder discussedOn(String day) {
        discussedOn = LocalDate.parse(day);
        return this;
    }

    CorrectionBuilder hearingOfferedOn(String day) {
        hearingOfferedOn = LocalDate.parse(day);
        return this;
    }

    CorrectionBuilder decision(int number, DecisionKind kind, String day, String fine) {
        var yuan = fine == null ? null : new BigDecimal(fine);
        decision = new DecisionCorrection(number, kind, LocalDate.parse(day), yuan, null, null, null, null);
        return this;
    }

    CorrectionBuilder outcome(int number, Outcome outcome, String day) {
        decision = new DecisionCorrection(number, null, null, null, null, outcome, LocalDate.parse(day), null);
        return this;
    }

    CorrectionBuilder unsettled(int number) {
        decision = new DecisionCorrection(number, null, null, null, null, null, null, true);
        return this;
    }

    CorrectionBuilder reopen() {
        reopen = true;
        return this;
    }

    CorrectionBuilder endedOn(String day) {
        endedOn = LocalDate.parse(day);
        return this;
    }

    CorrectionBuilder closingReason(ClosingReason other) {
        closingReason = other;
        return this;
    }

    CorrectionBuilder transferredTo(Recipient other) {
        transferredTo = other;
        return this;
    }

    CorrectionBuilder cleared(Clearable... steps) {
        cleared = Set.of(steps);
        return this;
    }

    Correction build() {
        return new CorrectionRequest(
                        "更正",
                        division,
                        cause,
                        null,
                        null,
                        null,
                        filedOn,
                        null,
                        extendedOn,
                        investigatedOn,
                        inspectors,
                        legalReview == null ? null : List.of(legalReview),
                        discussedOn,
                        hearingOfferedOn,
                        decision == null ? null : List.of(decision),
                        reopen,
                        endedOn,
                        closingReason,
                        transferredTo,
                        cleared)
                .toCorrection(employer -> ACase.EMPLOYER);
    }
}
