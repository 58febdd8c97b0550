package cn.fazhi.report.counting;

import static cn.fazhi.report.EnforcementStates.dispute;
import static cn.fazhi.report.States.SHIZHONG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.DisputeState.Hearing;
import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.contracts.DisputeState.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputeDerivationTest {

    @Test
    void shouldCountALawsuitByItsAcceptanceAndItsOutcomeByItsConclusion() {
        assertThat(Derived.from(
                        dispute("d", Kind.LITIGATION, SHIZHONG, "2020-12-01", "2021-05-06", Outcome.CLAIM_DISMISSED)))
                .containsExactly(
                        "LIT.SUIT 2020-12-01 1.00",
                        "LIT.OUTCOME 2021-05-06 disputeKind=LITIGATION outcome=CLAIM_DISMISSED 1.00",
                        "LIT.SUIT_CONCLUDED 2021-05-06 outcome=CLAIM_DISMISSED 1.00");
    }

    @Test
    void shouldCountAReconsiderationWithoutAnOutcomeAsAcceptedAlone() {
        assertThat(Derived.from(dispute("d", Kind.RECONSIDERATION, SHIZHONG, "2021-03-01", null, null)))
                .containsExactly("LIT.RECON 2021-03-01 1.00");
    }

    @Test
    void shouldCountAReconsiderationByItsOutcome() {
        assertThat(Derived.from(
                        dispute("d", Kind.RECONSIDERATION, SHIZHONG, "2021-03-01", "2021-04-30", Outcome.UPHELD)))
                .containsExactly(
                        "LIT.RECON 2021-03-01 1.00",
                        "LIT.OUTCOME 2021-04-30 disputeKind=RECONSIDERATION outcome=UPHELD 1.00",
                        "LIT.RECON_CONCLUDED 2021-04-30 outcome=UPHELD 1.00");
    }

    @Test
    void shouldCountAHearingOnlyWhereTheHeadHadToAttend() {
        var hearings = List.of(
                hearing("2021-02-01", true, true),
                hearing("2021-03-01", true, false),
                hearing("2021-04-01", false, true));
        assertThat(Derived.from(dispute("d", Kind.LITIGATION, SHIZHONG, "2021-01-04", null, null, hearings)))
                .containsExactly(
                        "LIT.SUIT 2021-01-04 1.00",
                        "LIT.HEARING_DUE 2021-02-01 1.00",
                        "LIT.HEARING_ATTENDED 2021-02-01 1.00",
                        "LIT.HEARING_DUE 2021-03-01 1.00");
    }

    private static Hearing hearing(String on, boolean due, boolean attended) {
        return new Hearing(LocalDate.parse(on), due, attended);
    }
}
