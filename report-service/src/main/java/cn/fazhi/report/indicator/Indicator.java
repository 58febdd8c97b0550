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
 * @param numerator only for derived ones
 * @param denominator only for rates
 * @param policy only for rates that are judged by one
 */
record Indicator(
        String code,
        String zh,
        String en,
        String unit,
        Measure measure,
        List<String> sources,
        List<String> dimensions,
        Formula numerator,
        Formula denominator,
        Policy policy) {

    private static final String YUAN = "元";
    private static final String PERCENT = "%";
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
                null,
                null,
                null);
    }

    Indicator brokenDownBy(List<String> by) {
        return new Indicator(code, zh, en, unit, measure, sources, by, numerator, denominator, policy);
    }

    boolean derived() {
        return numerator != null;
    }

    /** As a reader writes it: {@code (A + B) / C}; null for a counted one. */
    String formula() {
        if (!derived()) {
            return null;
        }
        return denominator == null ? numerator.text() : "(" + numerator.text() + ") / (" + denominator.text() + ")";
    }

    /** What its formula reads, each once. */
    Stream<Formula.Operand> operands() {
        return Stream.of(numerator, denominator)
                .filter(Objects::nonNull)
                .flatMap(formula -> formula.terms().stream())
                .map(Formula.Term::operand)
                .distinct();
    }

    /** Money and percent with two places, all else whole. */
    BigDecimal rounded(BigDecimal value) {
        int places = unit.equals(YUAN) || unit.equals(PERCENT) ? 2 : 0;
        return value.setScale(places, RoundingMode.HALF_UP);
    }

    /** The quotient, rounded half up; null for a zero denominator: never 100 %. */
    BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.signum() == 0) {
            return null;
        }
        var scaled = unit.equals(PERCENT) ? dividend.multiply(HUNDRED) : dividend;
        return scaled.divide(divisor, 2, RoundingMode.HALF_UP);
    }
}
