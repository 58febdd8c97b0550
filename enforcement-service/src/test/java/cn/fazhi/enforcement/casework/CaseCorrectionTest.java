package cn.fazhi.enforcement.casework;

import static cn.fazhi.enforcement.casework.ACase.LI;
import static cn.fazhi.enforcement.casework.ACase.SUN;
import static cn.fazhi.enforcement.casework.ACase.TERMS;
import static cn.fazhi.enforcement.casework.ACase.TODAY;
import static cn.fazhi.enforcement.casework.ACase.ZHAO;
import static cn.fazhi.enforcement.casework.ACase.closed;
import static cn.fazhi.enforcement.casework.ACase.decided;
import static cn.fazhi.enforcement.casework.ACase.filed;
import static cn.fazhi.enforcement.casework.ACase.investigated;
import static cn.fazhi.enforcement.casework.ACase.on;
import static cn.fazhi.enforcement.casework.ACase.underInvestigation;
import static cn.fazhi.enforcement.casework.LabourCaseTest.refused;
import static cn.fazhi.enforcement.casework.LegalReview.Result.NOT_PASSED;
import static cn.fazhi.enforcement.casework.LegalReview.Result.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.contracts.CaseState.DecisionKind;
import cn.fazhi.contracts.CaseState.Recipient;
import cn.fazhi.contracts.CaseState.Status;
import org.junit.jupiter.api.Test;

class CaseCorrectionTest {

    @Test
    void shouldReckonTheTermsAnewWhenItIsReDated() {
        var labourCase = investigated();

        correct(labourCase, new CorrectionBuilder().filedOn("2020-12-30").investigatedOn("2021-04-02"));

        assertThat(labourCase.state().businessDate()).isEqualTo("2020-12-30");
        assertThat(labourCase.state().investigationDueOn()).isEqualTo("2021-02-28");
        assertThat(labourCase.state().decisionDueOn()).isEqualTo("2021-04-17");
    }

    @Test
    void shouldMoveToAnotherDivisionAndCauseWithItsNumber() {
        var labourCase = underInvestigation();

        correct(labourCase, new CorrectionBuilder().division("370403").cause(Cause.SOCIAL_INSURANCE));

        assertThat(labourCase.state().division()).isEqualTo("370403");
        assertThat(labourCase.state().cause()).isEqualTo(Cause.SOCIAL_INSURANCE);
        assertThat(labourCase.state().status()).isEqualTo(Status.INVESTIGATING);
        assertThat(labourCase.state().caseNumber()).isEqualTo("枣市中人社监立字〔2021〕3号");
    }

    @Test
    void shouldOpenAClosedCaseAgainWhereItStoodBefore() {
        var labourCase = closed();

        correct(labourCase, new CorrectionBuilder().reopen());

        assertThat(labourCase.state().status()).isEqualTo(Status.DECIDED);
        assertThat(labourCase.state().endedOn()).isNull();
        assertThat(labourCase.state().closingReason()).isNull();
        labourCase.close(ClosingReason.FULFILLED, on("2021-07-01"), TODAY);
        assertThat(labourCase.state().endedOn()).isEqualTo("2021-07-01");
    }

    @Test
    void shouldOpenRevokedAndTransferredCasesAgainToo() {
        var revoked = filed("2021-03-01");
        revoked.revoke(on("2021-03-02"), TODAY);
        var transferred = underInvestigation();
        transferred.extendInvestigation(on("2021-03-05"), TERMS, TODAY);
        transferred.transfer(Recipient.POLICE, on("2021-03-06"), TODAY);

        correct(revoked, new CorrectionBuilder().reopen());
        correct(transferred, new CorrectionBuilder().reopen());

        assertThat(revoked.state().status()).isEqualTo(Status.FILED);
        assertThat(transferred.state().status()).isEqualTo(Status.EXTENDED);
        assertThat(transferred.state().transferredTo()).isNull();
    }

    @Test
    void shouldNotOpenWhatIsOpen() {
        refused("step-not-taken", () -> correct(decided(), new CorrectionBuilder().reopen()));
    }

    @Test
    void shouldCorrectTheEndOnlyOfWhatEndedThatWay() {
        var labourCase = closed();

        correct(labourCase, new CorrectionBuilder().endedOn("2021-05-03").closingReason(ClosingReason.TERMINATED));

        assertThat(labourCase.state().endedOn()).isEqualTo("2021-05-03");
        assertThat(labourCase.state().closingReason()).isEqualTo(ClosingReason.TERMINATED);
        refused("step-not-taken", () -> correct(labourCase, new CorrectionBuilder().transferredTo(Recipient.POLICE)));
        refused("step-not-taken", () -> correct(decided(), new CorrectionBuilder().endedOn("2021-05-03")));
        refused(
                "closing-reason-unfounded",
                () -> correct(labourCase, new CorrectionBuilder().closingReason(ClosingReason.ENFORCED_BY_COURT)));
    }

    @Test
    void shouldAddNoStep() {
        var labourCase = filed("2021-03-01");

        refused("step-not-taken", () -> correct(labourCase, new CorrectionBuilder().investigatedOn("2021-03-05")));
        refused("step-not-taken", () -> correct(labourCase, new CorrectionBuilder().extendedOn("2021-03-05")));
        refused("step-not-taken", () -> correct(labourCase, new CorrectionBuilder().inspectors(LI, ZHAO)));
        refused(
                "unknown-decision",
                () -> correct(
                        labourCase, new CorrectionBuilder().decision(1, DecisionKind.PENALTY, "2021-04-02", "1.00")));
    }

    @Test
    void shouldKeepTheOrderOfDates() {
        refused("date-too-early", () -> correct(closed(), new CorrectionBuilder().endedOn("2021-04-30")));
        refused("date-too-early", () -> correct(closed(), new CorrectionBuilder().investigatedOn("2021-04-03")));
        refused("date-too-early", () -> correct(closed(), new CorrectionBuilder().filedOn("2021-03-03")));
        refused("date-in-future", () -> correct(closed(), new CorrectionBuilder().endedOn("2022-01-01")));
    }

    @Test
    void shouldKeepTheRulesOfADecision() {
        var labourCase = closed();

        correct(labourCase, new CorrectionBuilder().decision(1, DecisionKind.PENALTY, "2021-04-03", "2000.00"));

        var decision = labourCase.details().decisions().getFirst();
        assertThat(decision.fine()).isEqualTo("2000.00");
        assertThat(decision.outcome()).isEqualTo(Outcome.FULFILLED);
        refused(
                "hearing-offer-required",
                () -> correct(
                        labourCase,
                        new CorrectionBuilder().decision(1, DecisionKind.PENALTY, "2021-04-03", "50000.00")));
    }

    @Test
    void shouldDateNoDecisionAfterItsOutcomeOrTheEnd() {
        refused("date-too-early", () -> correct(closed(), decidedOn("2021-05-02")));
        refused("date-too-early", () -> correct(closed(), decidedOn("2021-11-30")));
        var labourCase = closed();

        correct(labourCase, decidedOn("2021-05-01"));

        assertThat(labourCase.state().decisions().getFirst().on()).isEqualTo("2021-05-01");
    }

    @Test
    void shouldKeepTheDayOfAnExtensionWithinTheTermThatItExtends() {
        refused("extension-too-late", () -> correct(extended(), new CorrectionBuilder().extendedOn("2021-05-01")));
        refused("extension-too-late", () -> correct(extended(), new CorrectionBuilder().filedOn("2021-01-01")));
        var labourCase = extended();

        correct(labourCase, new CorrectionBuilder().extendedOn("2021-04-30"));

        assertThat(labourCase.details().investigation().extendedOn()).isEqualTo("2021-04-30");
    }

    @Test
    void shouldBeWithoutAnExtensionThatWasEnteredInError() {
        var labourCase = extended();

        correct(labourCase, new CorrectionBuilder().cleared(Clearable.EXTENSION));

        assertThat(labourCase.state().investigationDueOn()).isEqualTo("2021-04-30");
        assertThat(labourCase.details().investigation().extendedOn()).isNull();
        assertThat(labourCase.state().status()).isEqualTo(Status.INVESTIGATING);
        labourCase.extendInvestigation(on("2021-04-21"), TERMS, TODAY);
    }

    @Test
    void shouldBeWithoutWhatWasNotDoneBeforeADecisionThatDoesNotNeedIt() {
        var labourCase = investigatedAndDiscussed();
        labourCase.offerHearing(on("2021-04-03"), TODAY);
        ACase.decide(labourCase, DecisionKind.PENALTY, "2021-04-10", "2000.00", false);

        correct(labourCase, new CorrectionBuilder().cleared(Clearable.DISCUSSION, Clearable.HEARING_OFFER));

        assertThat(labourCase.details().discussedOn()).isNull();
        assertThat(labourCase.details().hearingOfferedOn()).isNull();
        refused(
                "collective-discussion-required",
                () -> correct(majorPenalty(), new CorrectionBuilder().cleared(Clearable.DISCUSSION)));
        refused(
                "hearing-offer-required",
                () -> correct(majorPenalty(), new CorrectionBuilder().cleared(Clearable.HEARING_OFFER)));
    }

    @Test
    void shouldCorrectWhatBecameOfAnOrder() {
        var labourCase = decided();
        labourCase.settle(1, Outcome.FULFILLED, on("2021-06-01"), TODAY);

        correct(labourCase, new CorrectionBuilder().outcome(1, Outcome.ENFORCED_BY_COURT, "2021-05-01"));

        labourCase.close(ClosingReason.ENFORCED_BY_COURT, on("2021-05-02"), TODAY);
        assertThat(labourCase.state().endedOn()).isEqualTo("2021-05-02");
    }

    @Test
    void shouldKeepTheRulesOfAnOutcome() {
        refused(
                "step-not-taken",
                () -> correct(decided(), new CorrectionBuilder().outcome(1, Outcome.FULFILLED, "2021-05-01")));
        refused(
                "date-too-early",
                () -> correct(closed(), new CorrectionBuilder().outcome(1, Outcome.FULFILLED, "2021-04-01")));
        refused(
                "date-too-early",
                () -> correct(closed(), new CorrectionBuilder().outcome(1, Outcome.FULFILLED, "2021-05-03")));
        refused(
                "closing-reason-unfounded",
                () -> correct(closed(), new CorrectionBuilder().outcome(1, Outcome.REVOKED, "2021-05-01")));
        var revoked = decided();
        revoked.settle(1, Outcome.REVOKED, on("2021-05-01"), TODAY);
        revoked.revoke(on("2021-05-02"), TODAY);
        refused(
                "case-decided",
                () -> correct(revoked, new CorrectionBuilder().outcome(1, Outcome.FULFILLED, "2021-05-01")));
    }

    @Test
    void shouldKeepTheEndOfACaseWhoseOrderIsRevokedAfterwards() {
        var labourCase = closed();

        correct(labourCase, new CorrectionBuilder().outcome(1, Outcome.REVOKED, "2021-10-01"));
        correct(labourCase, new CorrectionBuilder().cause(Cause.OTHER));

        assertThat(labourCase.state().decisions()).isEmpty();
        assertThat(labourCase.state().status()).isEqualTo(Status.CLOSED);
        assertThat(labourCase.state().endedOn()).isEqualTo("2021-05-02");
        assertThat(labourCase.state().closingReason()).isEqualTo(ClosingReason.FULFILLED);
        refused(
                "closing-reason-unfounded",
                () -> correct(labourCase, new CorrectionBuilder().outcome(1, Outcome.REVOKED, "2021-05-02")));
        refused(
                "date-in-future",
                () -> correct(labourCase, new CorrectionBuilder().outcome(1, Outcome.REVOKED, "2022-01-01")));
    }

    @Test
    void shouldRevokeAnOrderThatWasOpenWhenItsCaseWasTransferred() {
        var labourCase = decided();
        labourCase.transfer(Recipient.POLICE, on("2021-05-02"), TODAY);

        refused(
                "step-not-taken",
                () -> correct(labourCase, new CorrectionBuilder().outcome(1, Outcome.FULFILLED, "2021-05-01")));
        correct(labourCase, new CorrectionBuilder().outcome(1, Outcome.REVOKED, "2021-10-01"));

        assertThat(labourCase.state().decisions()).isEmpty();
        assertThat(labourCase.state().endedOn()).isEqualTo("2021-05-02");
        refused(
                "step-not-taken",
                () -> correct(decided(), new CorrectionBuilder().outcome(1, Outcome.REVOKED, "2021-05-01")));
    }

    @Test
    void shouldRevokeNoFilingWhileItsDecisionWasInForce() {
        var revoked = decided();
        revoked.settle(1, Outcome.REVOKED, on("2021-05-01"), TODAY);
        refused("case-decided", () -> revoked.revoke(on("2021-04-30"), TODAY));
        revoked.revoke(on("2021-05-02"), TODAY);

        refused(
                "case-decided",
                () -> correct(revoked, new CorrectionBuilder().outcome(1, Outcome.REVOKED, "2021-05-03")));
    }

    @Test
    void shouldCloseNoCaseBeforeItsOrderWasRevoked() {
        var labourCase = decided();
        labourCase.settle(1, Outcome.REVOKED, on("2021-06-10"), TODAY);

        refused("date-too-early", () -> labourCase.close(ClosingReason.FULFILLED, on("2021-06-01"), TODAY));
    }

    @Test
    void shouldOpenAnOrderAgainThatWasSettledInError() {
        var labourCase = closed();

        correct(labourCase, new CorrectionBuilder().reopen().unsettled(1));

        assertThat(labourCase.details().decisions().getFirst().outcome()).isNull();
        assertThat(labourCase.details().decisions().getFirst().outcomeOn()).isNull();
        labourCase.settle(1, Outcome.FULFILLED, on("2021-05-10"), TODAY);
        refused("step-not-taken", () -> correct(decided(), new CorrectionBuilder().unsettled(1)));
        refused("orders-not-fulfilled", () -> correct(closed(), new CorrectionBuilder().unsettled(1)));
    }

    @Test
    void shouldCorrectWhatPrecededADecision() {
        var labourCase = majorPenalty();

        correct(
                labourCase,
                new CorrectionBuilder()
                        .legalReview(1, "2021-04-03", null)
                        .discussedOn("2021-04-04")
                        .hearingOfferedOn("2021-04-02"));

        assertThat(labourCase.details().legalReviews()).containsExactly(new LegalReview(on("2021-04-03"), PASSED));
        assertThat(labourCase.details().discussedOn()).isEqualTo("2021-04-04");
        assertThat(labourCase.details().hearingOfferedOn()).isEqualTo("2021-04-02");
    }

    @Test
    void shouldKeepWhatADecisionNeedsBeforeIt() {
        refused(
                "legal-review-required",
                () -> correct(majorPenalty(), new CorrectionBuilder().legalReview(1, "2021-04-05", NOT_PASSED)));
        refused(
                "collective-discussion-required",
                () -> correct(majorPenalty(), new CorrectionBuilder().discussedOn("2021-04-11")));
        refused(
                "hearing-offer-required",
                () -> correct(majorPenalty(), new CorrectionBuilder().hearingOfferedOn("2021-04-11")));
    }

    @Test
    void shouldSayTheTruthOfAReviewWhoseDecisionIsRevoked() {
        var labourCase = majorPenalty();
        labourCase.settle(1, Outcome.REVOKED, on("2021-05-01"), TODAY);

        correct(labourCase, new CorrectionBuilder().legalReview(1, "2021-04-05", NOT_PASSED));

        assertThat(labourCase.details().legalReviews()).containsExactly(new LegalReview(on("2021-04-05"), NOT_PASSED));
        assertThat(labourCase.details().decisions().getFirst().legallyReviewed())
                .isTrue();
        refused(
                "legal-review-required",
                () -> correct(labourCase, new CorrectionBuilder().outcome(1, Outcome.FULFILLED, "2021-05-01")));
    }

    @Test
    void shouldHoldWhatPrecededADecisionAgainstItWhenItsRevocationIsTakenBack() {
        var labourCase = majorPenalty();
        labourCase.settle(1, Outcome.REVOKED, on("2021-05-01"), TODAY);
        correct(labourCase, new CorrectionBuilder().discussedOn("2021-04-11"));

        refused("collective-discussion-required", () -> correct(labourCase, new CorrectionBuilder().unsettled(1)));
    }

    @Test
    void shouldPrepareADecisionOnlyAfterTheInvestigation() {
        var before = "2021-03-31";
        refused(
                "date-too-early",
                () -> correct(majorPenalty(), new CorrectionBuilder().legalReview(1, before, PASSED)));
        refused("date-too-early", () -> correct(majorPenalty(), new CorrectionBuilder().discussedOn(before)));
        refused("date-too-early", () -> correct(majorPenalty(), new CorrectionBuilder().hearingOfferedOn(before)));
        refused(
                "date-in-future",
                () -> correct(investigatedAndDiscussed(), new CorrectionBuilder().discussedOn("2022-01-01")));
        refused(
                "date-too-early",
                () -> correct(investigatedAndDiscussed(), new CorrectionBuilder().investigatedOn("2021-04-09")));
    }

    @Test
    void shouldAddNothingThatPrecedesADecision() {
        refused(
                "step-not-taken",
                () -> correct(investigated(), new CorrectionBuilder().legalReview(1, "2021-04-05", PASSED)));
        refused("step-not-taken", () -> correct(investigated(), new CorrectionBuilder().discussedOn("2021-04-05")));
        refused(
                "step-not-taken",
                () -> correct(investigated(), new CorrectionBuilder().hearingOfferedOn("2021-04-05")));
    }

    @Test
    void shouldCountADecisionAsReviewedByTheReviewAsItWas() {
        var labourCase = investigated();
        ACase.review(labourCase, "2021-04-05", PASSED);
        ACase.decide(labourCase, DecisionKind.TREATMENT, "2021-04-10", null, false);

        correct(labourCase, new CorrectionBuilder().legalReview(1, "2021-04-11", PASSED));

        assertThat(labourCase.state().decisions().getFirst().legallyReviewed()).isFalse();
    }

    @Test
    void shouldKeepTwoInspectors() {
        var labourCase = underInvestigation();

        refused("two-inspectors-required", () -> correct(labourCase, new CorrectionBuilder().inspectors(LI)));
        correct(labourCase, new CorrectionBuilder().inspectors(LI, SUN));

        assertThat(labourCase.details().inspectors()).containsExactly(LI, SUN);
    }

    @Test
    void shouldNotCorrectAnAnnulledCase() {
        var labourCase = closed();
        labourCase.annul("重复录入", TODAY);

        refused("case-annulled", () -> correct(labourCase, new CorrectionBuilder().reopen()));
    }

    private static CorrectionBuilder decidedOn(String day) {
        return new CorrectionBuilder().decision(1, null, day, null);
    }

    /** Within the term, which ends on 30 April. */
    private static LabourCase extended() {
        var labourCase = underInvestigation();
        labourCase.extendInvestigation(on("2021-04-20"), TERMS, TODAY);
        return labourCase;
    }

    private static LabourCase investigatedAndDiscussed() {
        var labourCase = investigated();
        labourCase.discuss(on("2021-04-08"), TODAY);
        return labourCase;
    }

    /** A fine of 10 April above the limit: reviewed on the 5th, discussed on the 8th, a hearing offered on the 3rd. */
    private static LabourCase majorPenalty() {
        var labourCase = investigatedAndDiscussed();
        labourCase.offerHearing(on("2021-04-03"), TODAY);
        ACase.review(labourCase, "2021-04-05", PASSED);
        ACase.decide(labourCase, DecisionKind.PENALTY, "2021-04-10", "50000.00", false);
        return labourCase;
    }

    private static void correct(LabourCase labourCase, CorrectionBuilder correction) {
        labourCase.correct(correction.build(), TERMS, TODAY);
    }
}
