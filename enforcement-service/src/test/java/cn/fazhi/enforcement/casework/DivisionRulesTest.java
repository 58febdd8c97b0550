package cn.fazhi.enforcement.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.identity.TestTokens;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class DivisionRulesTest {

    private record Settings(BigDecimal hearingAbove, Map<String, Division> divisions, Map<String, RuleSet> clock)
            implements CaseConfig {}

    private record OfDivision(Optional<String> word, Optional<BigDecimal> hearingAbove)
            implements CaseConfig.Division {}

    @Inject
    Divisions divisions;

    @Test
    void shouldTakeTheHearingLimitOfTheNearestDivisionAboveThatHasOne() {
        var rules = rules(Map.of("370000", limit("20000.00"), "370400", limit("10000.00")));

        assertThat(hearingAbove(rules, "370402")).isEqualTo("10000.00");
        assertThat(hearingAbove(rules, "370102")).isEqualTo("20000.00");
        assertThat(hearingAbove(rules, "110101")).isEqualTo("30000.00");
    }

    @Test
    void shouldNotStartWithOneWordForTwoDivisions() {
        var rules = rules(Map.of("370402", word("市中人社监立字"), "110101", word("市中人社监立字")));

        assertThatIllegalStateException()
                .isThrownBy(() -> rules.check(new StartupEvent()))
                .withMessage("fazhi.case.divisions has the word twice: 市中人社监立字");
    }

    @Test
    void shouldNotStartWithSettingsOfADivisionThatDoesNotExist() {
        var rules = rules(Map.of("999999", word("某人社监立字")));

        assertThatIllegalStateException()
                .isThrownBy(() -> rules.check(new StartupEvent()))
                .withMessage("fazhi.case.divisions names a division that does not exist: 999999");
    }

    private DivisionRules rules(Map<String, CaseConfig.Division> settled) {
        return new DivisionRules(new Settings(new BigDecimal("30000.00"), settled, Map.of()), divisions);
    }

    private static BigDecimal hearingAbove(DivisionRules rules, String division) {
        return rules.hearingAbove(new DivisionCode(division), LocalDate.parse("2021-04-20"));
    }

    private static CaseConfig.Division limit(String yuan) {
        return new OfDivision(Optional.empty(), Optional.of(new BigDecimal(yuan)));
    }

    private static CaseConfig.Division word(String word) {
        return new OfDivision(Optional.of(word), Optional.empty());
    }
}
