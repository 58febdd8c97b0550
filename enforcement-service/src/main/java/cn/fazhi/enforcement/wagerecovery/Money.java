package cn.fazhi.enforcement.wagerecovery;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Yuan with two places, from 0.01 to {@link #MAXIMUM}.
 *
 * @throws IllegalArgumentException for anything else; never rounds
 */
record Money(BigDecimal yuan) {

    static final String MINIMUM = "0.01";
    static final String MAXIMUM = "1000000000000.00";

    private static final BigDecimal LEAST = new BigDecimal(MINIMUM);
    private static final BigDecimal MOST = new BigDecimal(MAXIMUM);

    Money {
        // The range first: it bounds what the other two steps have to calculate.
        if (yuan.compareTo(LEAST) < 0 || yuan.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("an amount lies between " + MINIMUM + " and " + MAXIMUM + " yuan");
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("an amount has two places");
        }
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }
}
