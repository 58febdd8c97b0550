package cn.fazhi.report.figuretext;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as it was published.
 *
 * @param value in whole units, money in yuan: 189万元 is 1890000
 * @param precision what the last written digit is worth: 10000 for 189万元, 0.1 for 98.5%
 */
public record Quantity(BigDecimal value, BigDecimal precision, Qualifier qualifier) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public static Quantity exactly(long value) {
        return new Quantity(BigDecimal.valueOf(value), BigDecimal.ONE, Qualifier.EXACT);
    }

    public static Quantity atLeast(long value) {
        return new Quantity(BigDecimal.valueOf(value), BigDecimal.ONE, Qualifier.AT_LEAST);
    }

    /** True if what was published can be said of the known value. */
    public boolean agreesWith(BigDecimal known) {
        int order = known.compareTo(value);
        return switch (qualifier) {
            case EXACT -> order == 0 || rounded(known).compareTo(value) == 0;
            case OVER -> order > 0 && known.compareTo(value.add(lastUnit())) < 0;
            case AT_LEAST -> order >= 0;
            case NEARLY -> order < 0 && known.compareTo(value.subtract(lastUnit())) > 0;
            case ABOUT -> known.subtract(value).abs().multiply(TWO).compareTo(lastUnit()) <= 0;
        };
    }

    /** What the last non-zero digit is worth: 10 for 220, 1000 for 3000. */
    private BigDecimal lastUnit() {
        return value.signum() == 0 ? precision : value.stripTrailingZeros().ulp();
    }

    private BigDecimal rounded(BigDecimal known) {
        return known.divide(precision, 0, RoundingMode.HALF_UP).multiply(precision);
    }
}
