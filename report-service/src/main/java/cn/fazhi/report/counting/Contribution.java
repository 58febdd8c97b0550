package cn.fazhi.report.counting;

import static java.util.Objects.requireNonNull;

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
    private static final int MOST_DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    /** What the database would refuse is refused here: there it would hold up everything behind it for ever. */
    public Contribution {
        requireNonNull(division, "no division");
        requireNonNull(on, "no date to count it by");
        if (on.isBefore(FIRST_DAY) || on.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException("cannot be counted on " + on);
        }
    }

    static Contribution counted(BaseIndicator indicator, String division, LocalDate on, String dimension) {
        return new Contribution(indicator.code(), division, on, dimension, ONE, null);
    }

    static Contribution summed(BaseIndicator indicator, String division, LocalDate on, BigDecimal amount) {
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("too large to be added up");
        }
        return new Contribution(indicator.code(), division, on, "", amount.setScale(2), null);
    }

    static Contribution distinct(BaseIndicator indicator, String division, LocalDate on, String dimension, String key) {
        return new Contribution(indicator.code(), division, on, dimension, ONE, DistinctKey.of(key));
    }
}
