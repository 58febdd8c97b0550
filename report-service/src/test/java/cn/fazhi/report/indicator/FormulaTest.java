package cn.fazhi.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.report.counting.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                        new Formula.Term(new Formula.Operand("ENF.OPEN_END", "", true), true),
                        new Formula.Term(new Formula.Operand("LIT.SUIT_CONCLUDED", "outcome=WITHDRAWN", false), false));
        assertThat(formula.text()).isEqualTo("opening(ENF.OPEN_END) - LIT.SUIT_CONCLUDED[outcome=WITHDRAWN]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A B", "A +", "A * B", "A + B C", "opening(A", "opening(A[k=V])", "A[k]", "A[]", ""})
    void shouldRefuseWhatIsNoSum(String text) {
        assertThatThrownBy(() -> Formula.parse(text)).isInstanceOf(IllegalArgumentException.class);
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
        assertThat(rate(unit).quotient(dividend, divisor))
                .isEqualTo(quotient == null ? null : new BigDecimal(quotient));
    }

    @ParameterizedTest
    @CsvSource({"元, 12.3, 12.30", "%, 12.345, 12.35", "家, 3.00, 3", "人, 106.00, 106"})
    void shouldShowMoneyAndPercentWithTwoPlacesAndAllElseWhole(String unit, BigDecimal value, String shown) {
        assertThat(rate(unit).rounded(value)).isEqualTo(new BigDecimal(shown));
    }

    private static Indicator rate(String unit) {
        return new Indicator(
                "R",
                "率",
                "rate",
                unit,
                Measure.RATE,
                List.of(),
                List.of(),
                Formula.parse("A"),
                Formula.parse("B"),
                null);
    }
}
