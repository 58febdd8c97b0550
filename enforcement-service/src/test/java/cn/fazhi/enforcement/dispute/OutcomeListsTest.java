package cn.fazhi.enforcement.dispute;

import static cn.fazhi.contracts.DisputeState.Kind.LITIGATION;
import static cn.fazhi.contracts.DisputeState.Kind.RECONSIDERATION;
import static cn.fazhi.contracts.DisputeState.Outcome.ANNULLED;
import static cn.fazhi.contracts.DisputeState.Outcome.CHANGED;
import static cn.fazhi.contracts.DisputeState.Outcome.CLAIM_DISMISSED;
import static cn.fazhi.contracts.DisputeState.Outcome.MEDIATED;
import static cn.fazhi.contracts.DisputeState.Outcome.ORDERED_TO_PERFORM;
import static cn.fazhi.contracts.DisputeState.Outcome.PARTLY_ANNULLED;
import static cn.fazhi.contracts.DisputeState.Outcome.REJECTED;
import static cn.fazhi.contracts.DisputeState.Outcome.SETTLED;
import static cn.fazhi.contracts.DisputeState.Outcome.SUIT_DISMISSED;
import static cn.fazhi.contracts.DisputeState.Outcome.TERMINATED;
import static cn.fazhi.contracts.DisputeState.Outcome.UNLAWFUL;
import static cn.fazhi.contracts.DisputeState.Outcome.UPHELD;
import static cn.fazhi.contracts.DisputeState.Outcome.VOID;
import static cn.fazhi.contracts.DisputeState.Outcome.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutcomeListsTest {

    private static final LocalDate LAST_DAY_OF_THE_OLD_LAW = LocalDate.of(2023, 12, 31);
    private static final LocalDate FIRST_DAY_OF_THE_NEW_LAW = LocalDate.of(2024, 1, 1);

    @Test
    void shouldKnowNeitherInvalidityNorPartialAnnulmentByReconsiderationBefore2024() {
        assertThat(OutcomeLists.of(RECONSIDERATION, LAST_DAY_OF_THE_OLD_LAW))
                .containsExactlyInAnyOrder(
                        UPHELD,
                        CHANGED,
                        ANNULLED,
                        UNLAWFUL,
                        ORDERED_TO_PERFORM,
                        REJECTED,
                        MEDIATED,
                        SETTLED,
                        TERMINATED);
    }

    @Test
    void shouldKnowTheNewLawsListFrom2024() {
        assertThat(OutcomeLists.of(RECONSIDERATION, FIRST_DAY_OF_THE_NEW_LAW))
                .containsExactlyInAnyOrder(
                        UPHELD,
                        CHANGED,
                        ANNULLED,
                        PARTLY_ANNULLED,
                        UNLAWFUL,
                        VOID,
                        ORDERED_TO_PERFORM,
                        REJECTED,
                        MEDIATED,
                        SETTLED,
                        TERMINATED);
    }

    @Test
    void shouldKnowTheJudgmentsOfACourt() {
        assertThat(OutcomeLists.of(LITIGATION, LAST_DAY_OF_THE_OLD_LAW))
                .containsExactlyInAnyOrder(
                        CLAIM_DISMISSED,
                        SUIT_DISMISSED,
                        WITHDRAWN,
                        ANNULLED,
                        PARTLY_ANNULLED,
                        ORDERED_TO_PERFORM,
                        UNLAWFUL,
                        VOID,
                        CHANGED,
                        MEDIATED);
    }

    @Test
    void shouldKnowNoOutcomeBeforeThereWasALaw() {
        assertThat(OutcomeLists.of(RECONSIDERATION, LocalDate.of(1999, 9, 30))).isEmpty();
        assertThat(OutcomeLists.of(LITIGATION, LocalDate.of(1990, 9, 30))).isEmpty();
    }
}
