package cn.fazhi.report.counting;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that a fact counts for.
 *
 * @param indicator code of a {@link BaseIndicator}
 * @param on the business date: decides month, quarter and year
 * @param dimensions such as {@code inspectionKind=ROUTINE}; the whole counts once, however many there are
 * @param amount with two places; 1 for what is counted; negative where a stock falls
 * @param distinctKey only for {@link Measure#DISTINCT}, else null
 */
public record Contribution(
        String indicator,
        String division,
        LocalDate on,
        List<String> dimensions,
        BigDecimal amount,
        DistinctKey distinctKey) {

    private static final BigDecimal ONE = new BigDecimal("1.00");
    private static final int MOST_DIGITS = 15;

    /** Of the tree of divisions: what lies before it would stand below nothing. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    /** What the database would refuse is refused here: there it would hold up everything behind it for ever. */
    public Contribution {
        requireNonNull(division, "no division");
        requireNonNull(on, "no date to count it by");
        if (on.isBefore(FIRST_DAY) || on.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException("cannot be counted on " + on);
        }
        dimensions = Dimensions.checked(dimensions);
    }

    static Contribution counted(BaseIndicator indicator, String division, LocalDate on, String... dimensions) {
        return new Contribution(indicator.code(), division, on, Dimensions.of(indicator, dimensions), ONE, null);
    }

    static Contribution summed(
            BaseIndicator indicator, String division, LocalDate on, BigDecimal amount, String... dimensions) {
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("too large to be added up");
        }
        return new Contribution(
                indicator.code(), division, on, Dimensions.of(indicator, dimensions), amount.setScale(2), null);
    }

    static Contribution summed(
            BaseIndicator indicator, String division, LocalDate on, long amount, String... dimensions) {
        return summed(indicator, division, on, BigDecimal.valueOf(amount), dimensions);
    }

    static Contribution distinct(
            BaseIndicator indicator, String division, LocalDate on, String key, String... dimensions) {
        return new Contribution(
                indicator.code(), division, on, Dimensions.of(indicator, dimensions), ONE, DistinctKey.of(key));
    }
}
