package cn.fazhi.report.counting;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.claiming;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WageRecoveryDerivationTest {

    @Test
    void shouldCountWhatWasClaimedBesideWhatWasRecoveredOfItOnTheDayOfPayment() {
        // Given
        var recovery = claiming("1000.00", recovery("w", 1, SHIZHONG, "2021-04-01", "900.00", List.of(), 3));
        // Then
        assertThat(Derived.from(recovery))
                .containsExactly(
                        "WAGE.AMOUNT 2021-04-01 industry=E 900.00",
                        "WAGE.CLAIMED 2021-04-01 industry=E 1000.00",
                        "WAGE.CLAIMED_RECOVERED 2021-04-01 industry=E 900.00",
                        "WAGE.WORKERS_STATED 2021-04-01 industry=E 3.00");
    }

    @Test
    void shouldHoldNothingAgainstAClaimWhereNoneIsStated() {
        assertThat(Derived.from(recovery("w", 1, SHIZHONG, "2021-04-01", "900.00", List.of(), 3)))
                .containsExactly(
                        "WAGE.AMOUNT 2021-04-01 industry=E 900.00", "WAGE.WORKERS_STATED 2021-04-01 industry=E 3.00");
    }
}
