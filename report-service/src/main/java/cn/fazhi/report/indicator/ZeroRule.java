package cn.fazhi.report.indicator;

import java.math.BigDecimal;

/** What a rate is whose denominator is zero. There is none by which it would be 100 %. */
public enum ZeroRule {
    NO_VALUE,
    /** Nothing of nothing is zero; something of nothing still has no value. */
    ZERO;

    BigDecimal value(BigDecimal dividend) {
        return this == ZERO && dividend.signum() == 0 ? BigDecimal.ZERO : null;
    }
}
