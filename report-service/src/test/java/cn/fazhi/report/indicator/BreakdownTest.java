package cn.fazhi.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.report.counting.BaseIndicator;
import cn.fazhi.report.counting.Totals;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    private static final Indicator WORKERS = derived("WAGE.WORKERS", "WAGE.WORKERS_LISTED + WAGE.WORKERS_STATED", null);
    private static final Indicator AVERAGE = derived("WAGE.AVG", "WAGE.AMOUNT", "WAGE.WORKERS");

    private final Breakdown breakdown = new Breakdown(code -> code.equals(WORKERS.code())
            ? WORKERS
            : Indicator.of(BaseIndicator.ofCode(code).orElseThrow()));

    @Test
    void shouldBreakASumDownByWhatEachOfItsTermsIsBrokenDownBy() {
        assertThat(breakdown.dimensions(WORKERS)).containsExactly("industry");
        assertThat(breakdown.dimensions(derived("X.X", "ENF.INSPECTIONS - WAGE.WORKERS_STATED", null)))
                .containsExactly("industry");
        assertThat(breakdown.dimensions(derived("X.X", "ENF.FILED + WAGE.WORKERS", null)))
                .isEmpty();
    }

    @Test
    void shouldNotBreakDownARateNorASumOfItems() {
        assertThat(breakdown.dimensions(AVERAGE)).isEmpty();
        assertThat(breakdown.dimensions(derived("X.X", "LIT.SUIT_CONCLUDED[outcome=WITHDRAWN]", null)))
                .isEmpty();
    }

    @Test
    void shouldHaveItemsOfItsDimensionsAlone() {
        var workers = WORKERS.brokenDownBy(breakdown.dimensions(WORKERS));
        assertThat(workers.hasItem("industry=E")).isTrue();
        assertThat(workers.hasItem("cause=E")).isFalse();
        assertThat(workers.hasItem("=")).isFalse();
        assertThat(workers.hasItem("")).isFalse();
    }

    @Test
    void shouldAddUpAnItemOfEveryTerm() {
        // Given
        var base = new BaseValues(
                Map.of(
                        new Totals.Of("WAGE.WORKERS_LISTED", "industry=E"), new BigDecimal("40.00"),
                        new Totals.Of("WAGE.WORKERS_STATED", "industry=E"), new BigDecimal("2.00"),
                        new Totals.Of("WAGE.WORKERS_STATED", "industry=F"), new BigDecimal("9.00")),
                Map.of());
        // When
        var value = breakdown.value(WORKERS, "industry=E", base);
        // Then
        assertThat(value).isEqualByComparingTo("42");
        assertThat(breakdown.counted(WORKERS).map(Formula.Operand::indicator))
                .containsExactly("WAGE.WORKERS_LISTED", "WAGE.WORKERS_STATED");
    }

    private static Indicator derived(String code, String numerator, String denominator) {
        var rule = new Rule(
                1,
                Rule.State.ACTIVE,
                Formula.parse(numerator),
                denominator == null ? null : Formula.parse(denominator),
                null,
                0,
                ZeroRule.NO_VALUE);
        return Indicator.derived(code, code, code, "人", rule);
    }
}
