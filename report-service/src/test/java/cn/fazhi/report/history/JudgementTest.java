package cn.fazhi.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final String COUNTY = "370402";
    private static final String PREFECTURE = "370400";
    private static final List<String> LINEAGE = List.of(COUNTY, PREFECTURE, "370000", "000000");
    private static final String OWN = "WON";

    @Test
    void shouldTellWhatWasChosenSinceAndThatItWasTakenBack() {
        var choices = List.of(chosen(COUNTY, 2020, "LEFT_OUT", 3), annulled(COUNTY, 2021, "IN_TOTAL", 5, 7));

        assertThat(told(choices, 0)).containsExactly("3 LEFT_OUT 370402", "5 IN_TOTAL 370402", "7 LEFT_OUT 370402");
        assertThat(told(choices, 3)).containsExactly("5 IN_TOTAL 370402", "7 LEFT_OUT 370402");
        assertThat(told(choices, 7)).isEmpty();
    }

    @Test
    void shouldTellThatTheIndicatorsOwnPolicyHoldsAgain() {
        assertThat(told(List.of(annulled(COUNTY, 2021, "LEFT_OUT", 2, 4)), 2)).containsExactly("4 WON 370402");
    }

    @Test
    void shouldNotTellWhatWasChosenAboveAChoiceThatHolds() {
        var choices = List.of(annulled(COUNTY, 2015, "LEFT_OUT", 2, 6), chosen(PREFECTURE, 2021, "IN_TOTAL", 4));

        assertThat(told(choices, 2)).containsExactly("6 IN_TOTAL 370402");
    }

    @Test
    void shouldNotTellWhatWasChosenFromAnEarlierYearThanWhatHolds() {
        var choices = List.of(chosen(COUNTY, 2021, "LEFT_OUT", 2), chosen(COUNTY, 2019, "IN_TOTAL", 4));

        assertThat(told(choices, 2)).isEmpty();
    }

    @Test
    void shouldNotTellTheSameChoiceOnceMoreNorThatOfOthers() {
        var choices = List.of(
                chosen(COUNTY, 2021, OWN, 2),
                chosen(COUNTY, 2021, "LEFT_OUT", 3),
                chosen(COUNTY, 2021, "LEFT_OUT", 4),
                chosen("370403", 2021, "IN_TOTAL", 5));

        assertThat(told(choices, 0)).containsExactly("3 LEFT_OUT 370402");
    }

    private static List<String> told(List<Choice> choices, long since) {
        return new Judgement("LIT.WIN", OWN, LINEAGE, choices)
                .changesAfter(since)
                .map(change -> change.revision() + " " + change.policy() + " " + change.division())
                .sorted()
                .toList();
    }

    private static Choice chosen(String division, int fromYear, String policy, long revision) {
        return new Choice(division, fromYear, policy, act(revision), null);
    }

    private static Choice annulled(String division, int fromYear, String policy, long chosen, long annulled) {
        return new Choice(division, fromYear, policy, act(chosen), act(annulled));
    }

    private static CatalogueStep act(long revision) {
        return new CatalogueStep(revision, Instant.EPOCH, "li", "统一口径");
    }
}
