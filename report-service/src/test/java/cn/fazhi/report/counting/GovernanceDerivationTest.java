package cn.fazhi.report.counting;

import static cn.fazhi.report.GovernanceStates.adviser;
import static cn.fazhi.report.GovernanceStates.leader;
import static cn.fazhi.report.GovernanceStates.opinion;
import static cn.fazhi.report.GovernanceStates.report;
import static cn.fazhi.report.GovernanceStates.staffing;
import static cn.fazhi.report.GovernanceStates.statement;
import static cn.fazhi.report.GovernanceStates.system;
import static cn.fazhi.report.GovernanceStates.training;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.decision;
import static cn.fazhi.report.States.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.IssuedSystemState.Kind;
import cn.fazhi.contracts.MajorDecisionState.Passage;
import cn.fazhi.contracts.ReportDocumentState.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernanceDerivationTest {

    @Test
    void shouldCountWhoIsEngagedOrAssignedFromTheFirstDayToTheLast() {
        assertThat(Derived.from(adviser("a", 1, SHIZHONG, "2020-07-01", "2022-07-01")))
                .containsExactly("GOV.ADVISER 2020-07-01 1.00", "GOV.ADVISER 2022-07-01 -1.00");
        assertThat(Derived.from(leader("l", SHIZHONG, "2021-01-01", null)))
                .containsExactly("GOV.LEADER 2021-01-01 1.00");
    }

    @Test
    void shouldCountStaffByTheDifferencesBetweenStatements() {
        var staffing = staffing(
                "s",
                SHIZHONG,
                statement("2020-03-01", 2, 3, 20),
                statement("2021-03-01", 1, 3, 22),
                statement("2022-03-01", 1, 0, 22));
        assertThat(Derived.from(staffing))
                .containsExactly(
                        "GOV.STAFF 2020-03-01 2.00",
                        "GOV.STAFF 2021-03-01 -1.00",
                        "GOV.REVIEWER 2020-03-01 3.00",
                        "GOV.REVIEWER 2022-03-01 -3.00",
                        "GOV.INSPECTOR 2020-03-01 20.00",
                        "GOV.INSPECTOR 2021-03-01 2.00");
    }

    @Test
    void shouldCountSystemsTrainingsMeetingsAndDecisions() {
        assertThat(Derived.from(system("y", SHIZHONG, "2021-05-01", Kind.KEY_POINTS)))
                .containsExactly("GOV.SYSTEMS 2021-05-01 documentKind=KEY_POINTS 1.00");
        assertThat(Derived.from(training("t", SHIZHONG, "2021-05-02", 14)))
                .containsExactly("GOV.REVIEWER_TRAINING 2021-05-02 14.00");
        assertThat(Derived.from(meeting("m", 1, SHIZHONG, "2021-05-03")))
                .containsExactly("GOV.MEETING 2021-05-03 1.00");
        assertThat(Derived.from(decision("d", 1, SHIZHONG, "2021-05-04", Passage.PASSED)))
                .containsExactly("GOV.DECISION 2021-05-04 1.00", "GOV.CONSULTED 2021-05-04 1.00");
    }

    @Test
    void shouldCountALegalityOpinionByTheDayOnWhichItWasGiven() {
        assertThat(Derived.from(opinion("o", SHIZHONG, "2020-12-30", "2021-01-05")))
                .containsExactly("GOV.OPINION 2021-01-05 1.00");
        assertThat(Derived.from(opinion("o", SHIZHONG, "2021-09-01", null))).isEmpty();
    }

    @Test
    void shouldCountWhatAReportNamesInTheYearThatItIsAbout() {
        assertThat(Derived.from(report("r", SHIZHONG, Status.PUBLISHED, "2022-02-20", "2022-02-28")))
                .containsExactly(
                        "GOV.REPORT 2021-12-31 1.00",
                        "GOV.REPORT_ON_TIME 2021-12-31 1.00",
                        "GOV.SHORT 2021-12-31 2.00",
                        "GOV.PLAN 2021-12-31 3.00");
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, 2022-03-01, 2022-04-01, true",
        "PUBLISHED, 2022-03-02, 2022-04-01, false",
        "PUBLISHED, 2022-03-01, 2022-04-02, false",
        "PUBLISHED, , 2022-04-01, false",
        "PUBLISHING, 2022-03-01, 2022-04-01, false",
        "APPROVED, 2022-03-01, , false"
    })
    void shouldCallAReportOnTimeThatWasDeliveredByTheFirstOfMarchAndPublishedByTheFirstOfApril(
            Status status, String delivered, String issued, boolean onTime) {
        assertThat(Derived.from(report("r", SHIZHONG, status, delivered, issued))
                        .contains("GOV.REPORT_ON_TIME 2021-12-31 1.00"))
                .isEqualTo(onTime);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-30, 2022-04-02, false", "2022-04-02, 2022-04-01, true"})
    void shouldGoByTheDayOfDisclosureWhereTheReportSaysIt(String issued, String disclosed, boolean onTime) {
        assertThat(Derived.from(report("r", SHIZHONG, Status.PUBLISHED, "2022-03-01", issued, disclosed))
                        .contains("GOV.REPORT_ON_TIME 2021-12-31 1.00"))
                .isEqualTo(onTime);
    }
}
