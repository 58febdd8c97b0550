package cn.fazhi.report.indicator;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.BaseIndicator;
import cn.fazhi.report.counting.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An indicator of the catalogue.
 *
 * @param sources the record families that it is counted from; none for a derived one
 * @param dimensions what it can be broken down by
 * @param rule only for derived ones
 */
public record Indicator(
        String code,
        String zh,
        String en,
        String unit,
        Measure measure,
        List<String> sources,
        List<String> dimensions,
        Rule rule) {

    public static final String PERCENT = "%";

    private static final String YUAN = "元";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Indicator of(BaseIndicator base) {
        return new Indicator(
                base.code(),
                base.zh(),
                base.en(),
                base.unit(),
                base.measure(),
                base.sources().stream().map(RecordFamily::slug).toList(),
                base.dimensions(),
                null);
    }

    /** @param by of a sum: what each of its terms can be broken down by */
    Indicator brokenDownBy(List<String> by) {
        return new Indicator(code, zh, en, unit, measure, sources, by, rule);
    }

    public static Indicator derived(String code, String zh, String en, String unit, Rule rule) {
        var measure = rule.denominator() == null ? Measure.DERIVED : Measure.RATE;
        return new Indicator(code, zh, en, unit, measure, List.of(), List.of(), rule);
    }

    /** Whether it has such items as {@code industry=F}; the whole is none. */
    boolean hasItem(String dimension) {
        return dimensions.contains(dimension.replaceFirst("=.*", ""));
    }

    /** Of quotients, of money and percent two, of all else none. */
    public static int usualPlaces(String unit, boolean quotient) {
        return quotient || unit.equals(YUAN) || unit.equals(PERCENT) ? 2 : 0;
    }

    public boolean derived() {
        return rule != null;
    }

    /** A counted one always is. */
    public boolean active() {
        return rule == null || rule.state() == Rule.State.ACTIVE;
    }

    Formula numerator() {
        return derived() ? rule.numerator() : null;
    }

    Formula denominator() {
        return derived() ? rule.denominator() : null;
    }

    public Policy policy() {
        return derived() ? rule.policy() : null;
    }

    /** As a reader writes it: {@code (A + B) / C}; null for a counted one. */
    public String formula() {
        if (!derived()) {
            return null;
        }
        return denominator() == null
                ? numerator().text()
                : "(" + numerator().text() + ") / (" + denominator().text() + ")";
    }

    /** What its formula reads, each once. */
    Stream<Formula.Operand> operands() {
        return Stream.of(numerator(), denominator())
                .filter(Objects::nonNull)
                .flatMap(formula -> formula.terms().stream())
                .map(Formula.Term::operand)
                .distinct();
    }

    /** The version that ends it. */
    public Indicator retired() {
        return derived(code, zh, en, unit, rule.ended(rule.version() + 1));
    }

    /** As if it were retired. */
    Indicator ended() {
        return derived(code, zh, en, unit, rule.ended(rule.version()));
    }

    Indicator judgedBy(Policy policy, Formula numerator, Formula denominator) {
        return derived(code, zh, en, unit, rule.judgedBy(policy, numerator, denominator));
    }

    BigDecimal rounded(BigDecimal value) {
        return value.setScale(places(), RoundingMode.HALF_UP);
    }

    /** The quotient, rounded half up; by its rule for a zero denominator. */
    BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.signum() == 0) {
            var value = rule.zeroRule().value(dividend);
            return value == null ? null : rounded(value);
        }
        var scaled = unit.equals(PERCENT) ? dividend.multiply(HUNDRED) : dividend;
        return scaled.divide(divisor, places(), RoundingMode.HALF_UP);
    }

    int places() {
        return derived() ? rule.places() : usualPlaces(unit, false);
    }
}
