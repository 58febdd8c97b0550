package cn.fazhi.enforcement.casework;

import static cn.fazhi.contracts.CaseState.DecisionKind.PENALTY;
import static cn.fazhi.contracts.CaseState.DecisionKind.RECTIFICATION_ORDER;
import static cn.fazhi.contracts.CaseState.DecisionKind.TREATMENT;
import static cn.fazhi.enforcement.casework.ACase.TODAY;
import static cn.fazhi.enforcement.casework.ACase.decide;
import static cn.fazhi.enforcement.casework.ACase.investigated;
import static cn.fazhi.enforcement.casework.ACase.on;
import static cn.fazhi.enforcement.casework.ACase.review;
import static cn.fazhi.enforcement.casework.LabourCaseTest.refused;
import static cn.fazhi.enforcement.casework.LegalReview.Result.NOT_PASSED;
import static cn.fazhi.enforcement.casework.LegalReview.Result.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.CaseState;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private final LabourCase labourCase = investigated();

    @Test
    void shouldNeedNothingForAnOrdinaryDecision() {
        assertThat(decide(labourCase, RECTIFICATION_ORDER, "2021-04-02", null, false))
                .isEqualTo(1);
        assertThat(decide(labourCase, PENALTY, "2021-04-03", "2000", false)).isEqualTo(2);

        assertThat(labourCase.state().status()).isEqualTo(CaseState.Status.DECIDED);
        assertThat(labourCase.state().decisions())
                .containsExactly(
                        new CaseState.Decision(RECTIFICATION_ORDER, on("2021-04-02"), yuan("0.00"), false, false),
                        new CaseState.Decision(PENALTY, on("2021-04-03"), yuan("2000.00"), false, false));
    }

    @Test
    void shouldFineOnlyByAPenalty() {
        refused("fine-only-with-penalty", () -> decide(labourCase, TREATMENT, "2021-04-02", "0.01", false));
        refused("fine-only-with-penalty", () -> decide(labourCase, RECTIFICATION_ORDER, "2021-04-02", "5", false));
    }

    @Test
    void shouldReviewAndDiscussAMajorPenaltyFirst() {
        refused("legal-review-required", () -> decide(labourCase, PENALTY, "2021-04-10", "2000", true));
        review(labourCase, "2021-04-05", PASSED);
        refused("collective-discussion-required", () -> decide(labourCase, PENALTY, "2021-04-10", "2000", true));
        labourCase.discuss(on("2021-04-08"), TODAY);

        decide(labourCase, PENALTY, "2021-04-10", "2000", true);

        assertThat(labourCase.state().decisions())
                .containsExactly(new CaseState.Decision(PENALTY, on("2021-04-10"), yuan("2000.00"), true, true));
    }

    @Test
    void shouldCountOnlyWhatPrecededTheDecision() {
        review(labourCase, "2021-04-05", PASSED);
        labourCase.discuss(on("2021-04-08"), TODAY);

        refused("legal-review-required", () -> decide(labourCase, PENALTY, "2021-04-04", "2000", true));
        refused("collective-discussion-required", () -> decide(labourCase, PENALTY, "2021-04-07", "2000", true));
        decide(labourCase, PENALTY, "2021-04-08", "2000", true);
    }

    @Test
    void shouldGoByTheLastReview() {
        labourCase.discuss(on("2021-04-02"), TODAY);
        review(labourCase, "2021-04-05", PASSED);
        review(labourCase, "2021-04-06", NOT_PASSED);
        refused("legal-review-required", () -> decide(labourCase, PENALTY, "2021-04-10", "2000", true));

        review(labourCase, "2021-04-06", PASSED);

        decide(labourCase, PENALTY, "2021-04-10", "2000", true);
    }

    @Test
    void shouldHoldAReviewThatIsRecordedLateAgainstTheDecisionsAfterIt() {
        review(labourCase, "2021-04-05", PASSED);
        decide(labourCase, TREATMENT, "2021-04-10", null, false);
        review(labourCase, "2021-04-11", NOT_PASSED);
        assertThat(labourCase.state().decisions().getFirst().legallyReviewed()).isTrue();

        review(labourCase, "2021-04-06", NOT_PASSED);

        assertThat(labourCase.state().decisions().getFirst().legallyReviewed()).isFalse();
    }

    @Test
    void shouldRecordNoFailedReviewBeforeAMajorDecision() {
        review(labourCase, "2021-04-05", PASSED);
        decide(labourCase, TREATMENT, "2021-04-10", null, true);

        refused("legal-review-required", () -> review(labourCase, "2021-04-06", NOT_PASSED));
    }

    @Test
    void shouldReviewAMajorTreatmentWithoutADiscussion() {
        refused("legal-review-required", () -> decide(labourCase, TREATMENT, "2021-04-10", null, true));
        review(labourCase, "2021-04-05", PASSED);

        decide(labourCase, TREATMENT, "2021-04-10", null, true);
    }

    @Test
    void shouldOfferAHearingAboveTheDivisionsLimitAndTakeTheFineForMajor() {
        refused("hearing-offer-required", () -> decide(labourCase, PENALTY, "2021-04-10", "30000.01", false));
        labourCase.offerHearing(on("2021-04-03"), TODAY);
        refused("legal-review-required", () -> decide(labourCase, PENALTY, "2021-04-10", "30000.01", false));
        review(labourCase, "2021-04-05", PASSED);
        labourCase.discuss(on("2021-04-08"), TODAY);

        decide(labourCase, PENALTY, "2021-04-10", "30000.01", false);

        assertThat(labourCase.state().decisions())
                .containsExactly(new CaseState.Decision(PENALTY, on("2021-04-10"), yuan("30000.01"), true, true));
    }

    @Test
    void shouldOfferNoHearingAtTheLimitItself() {
        decide(labourCase, PENALTY, "2021-04-10", "30000.00", false);

        assertThat(labourCase.state().decisions().getFirst().major()).isFalse();
    }

    @Test
    void shouldKeepTheFirstDiscussionForTheDecisionsThatFollowedIt() {
        labourCase.discuss(on("2021-04-08"), TODAY);
        labourCase.discuss(on("2021-05-08"), TODAY);

        assertThat(labourCase.details().discussedOn()).isEqualTo("2021-04-08");
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
