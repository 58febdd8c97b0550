package cn.fazhi.report.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * An indicator's value in a division and period.
 *
 * @param value null where it is meaningless: a rate over nothing
 * @param numerator null but for rates
 * @param denominator null but for rates
 * @param policies by which it is judged, its own and those of what its formula reads; none of most
 * @param breakdown null unless a dimension was asked for
 */
record Figure(
        Indicator indicator,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        List<Policy> policies,
        List<Part> breakdown) {

    /**
     * @param item such as {@code ROUTINE}
     * @param compared null unless something is compared
     */
    record Part(String item, BigDecimal value, Compared compared) {}

    /**
     * With the same item of another period beside each: one that either period alone has is zero in the other.
     *
     * @param then null where there is nothing to compare with
     */
    Figure beside(Figure then) {
        return breakdown == null
                ? this
                : new Figure(indicator, value, numerator, denominator, policies, partsBeside(then));
    }

    private List<Part> partsBeside(Figure then) {
        if (then == null) {
            return breakdown.stream()
                    .map(part -> new Part(part.item(), part.value(), Compared.NOTHING))
                    .toList();
        }
        return Stream.concat(breakdown.stream(), then.breakdown.stream())
                .map(Part::item)
                .distinct()
                .sorted()
                .map(item -> part(item, then))
                .toList();
    }

    private Part part(String item, Figure then) {
        var now = valueOf(item);
        return new Part(item, now, Compared.of(indicator, now, then.valueOf(item)));
    }

    private BigDecimal valueOf(String item) {
        return breakdown.stream()
                .filter(part -> part.item().equals(item))
                .map(Part::value)
                .findFirst()
                .orElseGet(() -> indicator.rounded(BigDecimal.ZERO));
    }
}
