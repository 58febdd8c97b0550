package cn.fazhi.report.counting;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.SupervisionStates.blacklistEntry;
import static cn.fazhi.report.SupervisionStates.complaint;
import static cn.fazhi.report.SupervisionStates.grade;
import static cn.fazhi.report.SupervisionStates.publication;
import static cn.fazhi.report.SupervisionStates.review;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.AnnualReviewState;
import cn.fazhi.contracts.ComplaintState;
import cn.fazhi.contracts.ComplaintState.Kind;
import cn.fazhi.contracts.CreditGradeState.Grade;
import cn.fazhi.contracts.PublicationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupervisionDerivationTest {

    @Test
    void shouldCountAnEmployerOnceItsAnnualReviewHasPassed() {
        assertThat(Derived.from(review("r", SHIZHONG, "甲", AnnualReviewState.Status.PASSED, "2021-04-02")))
                .containsExactly("ENF.ANNUAL_REVIEWED 2021-04-02 industry=E 1.00");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PASSED")
    void shouldNotCountAnAnnualReviewThatHasNotPassed(AnnualReviewState.Status status) {
        assertThat(Derived.from(review("r", SHIZHONG, "甲", status, "2021-04-02")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shouldCountComplaintsAndTipsByTheDayOfTheirAcceptance(Kind kind) {
        assertThat(Derived.from(
                        complaint("c", SHIZHONG, kind, ComplaintState.Status.ACCEPTED, "2020-12-30", "2021-01-04")))
                .containsExactly("ENF.COMPLAINTS 2021-01-04 channel=TELEPHONE 1.00");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCEPTED")
    void shouldNotCountAComplaintThatIsNotAccepted(ComplaintState.Status status) {
        assertThat(Derived.from(complaint("c", SHIZHONG, Kind.COMPLAINT, status, "2021-03-01", "2021-03-04")))
                .isEmpty();
    }

    @Test
    void shouldCountAViolationByTheDayOnWhichItWasPublished() {
        assertThat(Derived.from(publication("p", SHIZHONG, PublicationState.Status.PUBLISHED, "2021-06-30", null)))
                .containsExactly("ENF.PUBLISHED 2021-06-30 1.00");
        assertThat(Derived.from(publication("p", SHIZHONG, PublicationState.Status.PREPARED, null, null)))
                .isEmpty();
    }

    @Test
    void shouldKeepAViolationCountedWhosePublicationWasWithdrawnLater() {
        assertThat(Derived.from(
                        publication("p", SHIZHONG, PublicationState.Status.WITHDRAWN, "2021-06-30", "2021-08-02")))
                .containsExactly("ENF.PUBLISHED 2021-06-30 1.00");
    }

    @Test
    void shouldHaveAnEmployerOnTheDishonestyListUntilItIsRemoved() {
        assertThat(Derived.from(blacklistEntry("b", SHIZHONG, "2021-05-10", "2021-12-01")))
                .containsExactly("ENF.BLACKLIST 2021-05-10 1.00", "ENF.BLACKLIST 2021-12-01 -1.00");
        assertThat(Derived.from(blacklistEntry("b", SHIZHONG, "2021-05-10", null)))
                .containsExactly("ENF.BLACKLIST 2021-05-10 1.00");
    }

    @Test
    void shouldCountAGradeFromItsFirstDayUntilAnotherTakesItsPlace() {
        assertThat(Derived.from(grade("g", SHIZHONG, Grade.C, "2021-04-01", "2022-04-01")))
                .containsExactly("ENF.GRADE 2021-04-01 grade=C 1.00", "ENF.GRADE 2022-04-01 grade=C -1.00");
    }
}
