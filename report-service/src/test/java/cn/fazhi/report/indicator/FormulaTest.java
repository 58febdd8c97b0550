package cn.fazhi.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Map<String, BigDecimal> VALUES =
            Map.of("A", new BigDecimal("7"), "B", new BigDecimal("2"), "C", new BigDecimal("0.50"));

    @Test
    void shouldAddAndTakeAway() {
        var formula = Formula.parse(" A + B - C ");
        assertThat(formula.evaluate(operand -> VALUES.get(operand.indicator()))).isEqualTo("8.50");
        assertThat(formula.text()).isEqualTo("A + B - C");
    }

    @Test
    void shouldReadOneItemOfABreakdownAndWhatThereWasAtTheStart() {
        // When
        var formula = Formula.parse("opening(ENF.OPEN_END) - LIT.SUIT_CONCLUDED[outcome=WITHDRAWN]");
        // Then
        assertThat(formula.terms())
                .containsExactly(
                        new Formula.Term(new Formula.Operand("ENF.OPEN_END", "", true), true, 0),
                        new Formula.Term(
                                new Formula.Operand("LIT.SUIT_CONCLUDED", "outcome=WITHDRAWN", false), false, 24));
        assertThat(formula.text()).isEqualTo("opening(ENF.OPEN_END) - LIT.SUIT_CONCLUDED[outcome=WITHDRAWN]");
    }

    @Test
    void shouldNotNeedBlanks() {
        assertThat(Formula.parse("A+B-opening( C )").text()).isEqualTo("A + B - opening(C)");
    }

    @ParameterizedTest
    @CsvSource({
        "A B, 2",
        "A +, 3",
        "A * B, 2",
        "A + B C, 6",
        "opening(A, 0",
        "A + opening(A[k=V]), 4",
        "A[k], 1",
        "A[], 1",
        "A - - B, 4",
        "1 + A, 0",
        "'', 0"
    })
    void shouldSayWhereATextIsNoSum(String text, int offset) {
        assertThatThrownBy(() -> Formula.parse(text, "/numerator"))
                .isInstanceOfSatisfying(MalformedFormula.class, refusal -> {
                    assertThat(refusal.pointer()).isEqualTo("/numerator");
                    assertThat(refusal.extensions()).isEqualTo(Map.of("offset", offset));
                });
    }

    @Test
    void shouldRefuseWhatNobodyCouldReview() {
        assertThat(Formula.parse("A".repeat(1000)).text()).hasSize(1000);
        assertThatThrownBy(() -> Formula.parse("A".repeat(1001))).isInstanceOf(FormulaTooLong.class);
    }

    @ParameterizedTest
    @CsvSource({
        "元, 1890000, 106, 17830.19",
        "元, 1, 8, 0.13",
        "%, 1, 3, 33.33",
        "%, 2, 3, 66.67",
        "%, 0, 5, 0.00",
        "%, 5, 5, 100.00",
        "%, 0, 0, ",
        "%, 5, 0, "
    })
    void shouldRoundAQuotientHalfUpAndGiveNoneOverNothing(
            String unit, BigDecimal dividend, BigDecimal divisor, String quotient) {
        assertThat(rate(unit, 2, ZeroRule.NO_VALUE).quotient(dividend, divisor))
                .isEqualTo(quotient == null ? null : new BigDecimal(quotient));
    }

    @ParameterizedTest
    @CsvSource({"元, 12.3, 12.30", "%, 12.345, 12.35", "家, 3.00, 3", "人, 106.00, 106"})
    void shouldShowMoneyAndPercentWithTwoPlacesAndAllElseWhole(String unit, BigDecimal value, String shown) {
        assertThat(rate(unit, Indicator.usualPlaces(unit, false), ZeroRule.NO_VALUE)
                        .rounded(value))
                .isEqualTo(new BigDecimal(shown));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 3, 33", "1, 1, 3, 33.3", "3, 2, 3, 66.667", "0, 1, 200, 1"})
    void shouldKeepTheStatedPlaces(int places, BigDecimal dividend, BigDecimal divisor, String quotient) {
        assertThat(rate("%", places, ZeroRule.NO_VALUE).quotient(dividend, divisor))
                .isEqualTo(new BigDecimal(quotient));
    }

    @Test
    void shouldShowNothingOfNothingAsZeroOnlyWhereTheRuleSaysSo() {
        var rate = rate("%", 2, ZeroRule.ZERO);
        assertThat(rate.quotient(BigDecimal.ZERO, BigDecimal.ZERO)).isEqualTo("0.00");
        assertThat(rate.quotient(BigDecimal.ONE, BigDecimal.ZERO)).isNull();
    }

    private static Indicator rate(String unit, int places, ZeroRule zeroRule) {
        var rule = new Rule(1, Rule.State.ACTIVE, Formula.parse("A"), Formula.parse("B"), null, places, zeroRule);
        return Indicator.derived("R", "率", "rate", unit, rule);
    }
}
