package cn.fazhi.report.counting;

import static cn.fazhi.report.EnforcementStates.aCase;
import static cn.fazhi.report.EnforcementStates.closedCase;
import static cn.fazhi.report.EnforcementStates.decision;
import static cn.fazhi.report.EnforcementStates.majorPenalty;
import static cn.fazhi.report.EnforcementStates.openCase;
import static cn.fazhi.report.States.SHIZHONG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.CaseState.DecisionKind;
import cn.fazhi.contracts.CaseState.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseDerivationTest {

    @Test
    void shouldCountACaseAsFiledAndOpenFromTheDayOfFiling() {
        assertThat(Derived.from(openCase("c", 1, SHIZHONG, "2021-04-01")))
                .containsExactly(
                        "ENF.FILED 2021-04-01 cause=WAGE_ARREARS 1.00",
                        "ENF.OPEN_END 2021-04-01 cause=WAGE_ARREARS 1.00");
    }

    @Test
    void shouldCountAClosedCaseWithItsDecisionsAndOpenNoMore() {
        // Given
        var closed = closedCase(
                "c",
                1,
                SHIZHONG,
                "2021-04-01",
                "2021-07-05",
                decision(DecisionKind.RECTIFICATION_ORDER, "2021-06-10"),
                decision(DecisionKind.TREATMENT, "2021-06-11"),
                majorPenalty("2021-06-12", "20000.00", true));
        // Then
        assertThat(Derived.from(closed))
                .containsExactly(
                        "ENF.FILED 2021-04-01 cause=WAGE_ARREARS 1.00",
                        "ENF.OPEN_END 2021-04-01 cause=WAGE_ARREARS 1.00",
                        "ENF.OPEN_END 2021-07-05 cause=WAGE_ARREARS -1.00",
                        "ENF.CLOSED 2021-07-05 closingReason=FULFILLED 1.00",
                        "ENF.CLOSED_ON_TIME 2021-07-05 1.00",
                        "ENF.RECTIFY 2021-06-10 1.00",
                        "ENF.TREAT 2021-06-11 1.00",
                        "ENF.PENALTY 2021-06-12 1.00",
                        "ENF.FINE 2021-06-12 20000.00",
                        "ENF.MAJOR 2021-06-12 1.00",
                        "ENF.MAJOR_REVIEWED 2021-06-12 1.00");
    }

    @ParameterizedTest
    @CsvSource({"REVOKED, ENF.REVOKED 2021-05-01 1.00", "TRANSFERRED, ENF.TRANSFER 2021-05-01 transferredTo=POLICE 1.00"
    })
    void shouldEndACaseThatIsNotClosedUnderItsOwnIndicator(Status end, String counted) {
        assertThat(Derived.from(aCase("c", 1, SHIZHONG, "2021-04-01", end, "2021-05-01", List.of())))
                .containsExactly(
                        "ENF.FILED 2021-04-01 cause=WAGE_ARREARS 1.00",
                        "ENF.OPEN_END 2021-04-01 cause=WAGE_ARREARS 1.00",
                        "ENF.OPEN_END 2021-05-01 cause=WAGE_ARREARS -1.00",
                        counted);
    }

    @Test
    void shouldNotCallACaseOnTimeWhoseFirstDecisionCameLate() {
        var late = decision(DecisionKind.TREATMENT, "2021-06-23");
        assertThat(Derived.from(closedCase("c", 1, SHIZHONG, "2021-04-01", "2021-07-05", late)))
                .contains("ENF.CLOSED 2021-07-05 closingReason=FULFILLED 1.00")
                .noneMatch(line -> line.startsWith("ENF.CLOSED_ON_TIME"));
    }

    @Test
    void shouldCallACaseOnTimeWhoseFirstDecisionCameOnItsLastDay() {
        var onTheDay = decision(DecisionKind.RECTIFICATION_ORDER, "2021-06-22");
        var later = decision(DecisionKind.TREATMENT, "2021-06-30");
        assertThat(Derived.from(closedCase("c", 1, SHIZHONG, "2021-04-01", "2021-07-05", onTheDay, later)))
                .contains("ENF.CLOSED_ON_TIME 2021-07-05 1.00");
    }

    @Test
    void shouldCallACaseOnTimeWhoseFirstDecisionWasRecordedAfterALaterOne() {
        var later = decision(DecisionKind.TREATMENT, "2021-06-30");
        var onTheDay = decision(DecisionKind.RECTIFICATION_ORDER, "2021-06-22");
        assertThat(Derived.from(closedCase("c", 1, SHIZHONG, "2021-04-01", "2021-07-05", later, onTheDay)))
                .contains("ENF.CLOSED_ON_TIME 2021-07-05 1.00");
    }

    /** A decision that was revoked is not in the state: such a case was never decided either. */
    @Test
    void shouldNotCallACaseOnTimeThatWasClosedUndecidedAfterItsDecisionWasDue() {
        assertThat(Derived.from(closedCase("c", 1, SHIZHONG, "2021-04-01", "2021-06-23")))
                .contains("ENF.CLOSED 2021-06-23 closingReason=FULFILLED 1.00")
                .noneMatch(line -> line.startsWith("ENF.CLOSED_ON_TIME"));
    }

    @Test
    void shouldCallACaseOnTimeThatWasClosedUndecidedOnTheLastDayForItsDecision() {
        assertThat(Derived.from(closedCase("c", 1, SHIZHONG, "2021-04-01", "2021-06-22")))
                .contains("ENF.CLOSED_ON_TIME 2021-06-22 1.00");
    }

    @Test
    void shouldCountAMajorDecisionWithoutLegalReviewAsMajorAlone() {
        var unreviewed = majorPenalty("2021-06-12", "0.00", false);
        assertThat(Derived.from(aCase("c", 1, SHIZHONG, "2021-04-01", Status.DECIDED, null, List.of(unreviewed))))
                .contains("ENF.MAJOR 2021-06-12 1.00", "ENF.PENALTY 2021-06-12 1.00")
                .noneMatch(line -> line.startsWith("ENF.MAJOR_REVIEWED") || line.startsWith("ENF.FINE"));
    }
}
