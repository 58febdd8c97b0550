package cn.fazhi.report.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure beside that of another period. Each is null where it is meaningless: over nothing, from nothing, of nothing.
 *
 * @param value the other period's
 * @param change in the indicator's unit; of a percentage in percentage points
 * @param changePercent of the other period's value; null of a percentage too, whose change is told in points
 */
record Compared(BigDecimal value, BigDecimal change, BigDecimal changePercent) {

    static final Compared NOTHING = new Compared(null, null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param then null where the indicator is newer than what was read of the other period */
    static Compared of(Figure now, Figure then) {
        if (then == null) {
            return NOTHING;
        }
        if (now.value() == null || then.value() == null) {
            return new Compared(then.value(), null, null);
        }
        var change = now.value().subtract(then.value());
        boolean meaningless = isPercentage(now.indicator()) || then.value().signum() <= 0;
        return new Compared(
                then.value(),
                change,
                meaningless ? null : change.multiply(HUNDRED).divide(then.value(), 2, RoundingMode.HALF_UP));
    }

    static boolean isPercentage(Indicator indicator) {
        return indicator.unit().equals("%");
    }

    static String changeUnit(Indicator indicator, boolean english) {
        if (!isPercentage(indicator)) {
            return indicator.unit();
        }
        return english ? "percentage points" : "百分点";
    }
}
