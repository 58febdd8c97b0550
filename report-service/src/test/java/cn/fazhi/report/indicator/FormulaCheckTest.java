package cn.fazhi.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.report.counting.BaseIndicator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a formula may read, add and divide. */
class FormulaCheckTest {

    private static final Policy OTHERWISE = new Policy("OTHERWISE", "另算", "otherwise");

    private final Definitions definitions = definitions(
            List.of(
                    derived("X.ENDED", "起", "ENF.ENDED", null),
                    derived("ENF.ENDED", "起", "ENF.CLOSED + ENF.REVOKED", null),
                    derived("ENF.CLOSE_RATE", "%", "ENF.CLOSED", "opening(ENF.OPEN_END) + ENF.FILED"),
                    derived("X.GONE", "起", "ENF.CLOSED", null).ended()),
            List.of());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "起, ENF.CLOSED + ENF.REVOKED - ENF.TRANSFER, -",
                "起, X.ENDED - opening(ENF.OPEN_END), -",
                "%, LIT.SUIT_CONCLUDED[outcome=WITHDRAWN], LIT.SUIT_CONCLUDED",
                "%, ENF.ENDED, opening(ENF.OPEN_END) + ENF.FILED",
                "元, WAGE.AMOUNT, WAGE.WORKERS_LISTED",
                "家次/家, ENF.INSPECTIONS, ENF.EMP_INSPECTED"
            })
    void shouldTakeWhatMeansSomething(String unit, String numerator, String denominator) {
        assertThatCode(() -> definitions.check(derived("NEW.ONE", unit, numerator, denominator), ""))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "起, ENF.CLOSED + ENF.UNHEARD_OF, -, unknown-operand, /numerator, 13",
                "起, X.GONE, -, unknown-operand, /numerator, 0",
                "%, ENF.CLOSED, ENF.CLOSE_RATE, operand-is-rate, /denominator, 0",
                "起, ENF.CLOSED - opening(ENF.FILED), -, opening-of-no-stock, /numerator, 13",
                "起, ENF.CLOSED[outcome=WON], -, unknown-dimension, /numerator, 0",
                "起, X.ENDED[cause=A], -, unknown-dimension, /numerator, 0",
                "家, ENF.EMP_INSPECTED + ENF.INSPECTIONS, -, units-differ, /numerator, 20",
                "人, WAGE.WORKERS_LISTED + PUB.CONSULTED, -, units-differ, /numerator, 22",
                "起, ENF.CLOSED - ENF.PENALTY, -, units-differ, /numerator, 13",
                "%, ENF.CLOSED, ENF.FILED + WAGE.AMOUNT, units-differ, /denominator, 12"
            })
    void shouldSayWhereAFormulaMeansNothing(
            String unit, String numerator, String denominator, String slug, String pointer, int offset) {
        assertThatThrownBy(() -> definitions.check(derived("NEW.ONE", unit, numerator, denominator), ""))
                .isInstanceOfSatisfying(FormulaRefused.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo(slug);
                    assertThat(refusal.pointer()).isEqualTo(pointer);
                    assertThat(refusal.extensions()).isEqualTo(Map.of("offset", offset));
                });
    }

    @Test
    void shouldRefuseAPercentageOfSomethingElse() {
        assertThatThrownBy(() -> definitions.check(derived("NEW.ONE", "%", "ENF.PENALTY", "ENF.CLOSED"), "/formulas/1"))
                .isInstanceOfSatisfying(ShareOfUnlike.class, refusal -> {
                    assertThat(refusal.arguments()).containsExactly("件", "起");
                    assertThat(refusal.pointer()).isEqualTo("/formulas/1/denominator");
                });
    }

    @Test
    void shouldRefuseASumInAnotherUnitThanItsTerms() {
        assertThatThrownBy(() -> definitions.check(derived("NEW.ONE", "人", "ENF.CLOSED", null), ""))
                .isInstanceOf(NotTheUnitOfItsTerms.class);
    }

    @ParameterizedTest
    @CsvSource({"ENF.ENDED, ENF.ENDED", "ENF.ENDED, ENF.CLOSED + X.ENDED"})
    void shouldRefuseAnIndicatorMadeOfItself(String code, String numerator) {
        assertThatThrownBy(() -> definitions.check(derived(code, "起", numerator, null), ""))
                .isInstanceOf(FormulaCycle.class);
    }

    @Test
    void shouldRefuseACycleThatOnlyAPolicyWouldClose() {
        // Given
        var closing = new Policy.Variant(OTHERWISE, "ENF.ENDED", Formula.parse("ENF.CLOSED + X.OTHER"), null);
        var judged = definitions(
                List.of(derived("ENF.ENDED", "起", "ENF.CLOSED", null), derived("X.OTHER", "起", "ENF.REVOKED", null)),
                List.of(closing));
        // Then
        assertThatThrownBy(() -> judged.check(derived("X.OTHER", "起", "ENF.REVOKED + ENF.ENDED", null), ""))
                .isInstanceOf(FormulaCycle.class);
        assertThat(judged.readersOf("X.OTHER")).containsExactly("ENF.ENDED");
    }

    @Test
    void shouldLeaveTheOtherFiguresWhereOneCannotBeReadAnyMore() {
        // When
        var afterAnUpgrade = definitions(
                List.of(
                        derived("X.LOST", "起", "ENF.COUNTED_NO_MORE", null),
                        derived("X.WITH_IT", "起", "X.LOST + ENF.CLOSED", null),
                        derived("X.KEPT", "起", "ENF.CLOSED + ENF.REVOKED", null)),
                List.of(new Policy.Variant(OTHERWISE, "X.KEPT", Formula.parse("X.LOST"), null)));
        // Then
        assertThat(afterAnUpgrade.all()).extracting(Indicator::code).contains("X.KEPT", "ENF.CLOSED");
        assertThat(afterAnUpgrade.all()).extracting(Indicator::code).doesNotContain("X.LOST", "X.WITH_IT");
        assertThat(afterAnUpgrade.find("X.LOST")).isPresent();
        assertThat(afterAnUpgrade.judgedBy("OTHERWISE")).isEmpty();
    }

    private static Indicator derived(String code, String unit, String numerator, String denominator) {
        var rule = new Rule(
                1,
                Rule.State.ACTIVE,
                Formula.parse(numerator),
                denominator == null ? null : Formula.parse(denominator),
                null,
                2,
                ZeroRule.NO_VALUE);
        return Indicator.derived(code, "名", "name", unit, rule);
    }

    private static Definitions definitions(List<Indicator> derived, List<Policy.Variant> variants) {
        var counted = Stream.of(BaseIndicator.values()).map(Indicator::of);
        return Definitions.of(1, Stream.concat(counted, derived.stream()).toList(), variants, List.of());
    }
}
