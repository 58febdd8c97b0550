package cn.fazhi.report.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * An indicator's value in a division and period.
 *
 * @param value null where it is meaningless: a rate over nothing
 * @param numerator null but for rates
 * @param denominator null but for rates
 * @param breakdown null unless a dimension was asked for
 */
record Figure(
        Indicator indicator, BigDecimal value, BigDecimal numerator, BigDecimal denominator, List<Part> breakdown) {

    /** @param item such as {@code ROUTINE} */
    record Part(String item, BigDecimal value) {}
}
