package cn.fazhi.report.counting;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One thing that a fact counts for.
 *
 * @param indicator code of a {@link BaseIndicator}
 * @param on the business date: decides month, quarter and year
 * @param dimension such as {@code inspectionKind=ROUTINE}; empty where the indicator has none
 * @param amount with two places; 1 for what is counted
 * @param distinctKey only for {@link Measure#DISTINCT}, else null
 */
public record Contribution(
        String indicator, String division, LocalDate on, String dimension, BigDecimal amount, DistinctKey distinctKey) {

    private static final BigDecimal ONE = new BigDecimal("1.00");

    static Contribution counted(BaseIndicator indicator, String division, LocalDate on, String dimension) {
        return new Contribution(indicator.code(), division, on, dimension, ONE, null);
    }

    static Contribution summed(BaseIndicator indicator, String division, LocalDate on, BigDecimal amount) {
        return new Contribution(indicator.code(), division, on, "", amount.setScale(2), null);
    }

    static Contribution distinct(BaseIndicator indicator, String division, LocalDate on, String dimension, String key) {
        return new Contribution(indicator.code(), division, on, dimension, ONE, DistinctKey.of(key));
    }
}
