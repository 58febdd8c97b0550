package cn.fazhi.report.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A figure beside that of another period. Each is null where it is meaningless: over nothing, from nothing, of nothing.
 *
 * @param value the other period's
 * @param change in the indicator's unit; of a percentage in percentage points
 * @param changePercent of the other period's value; null of a percentage too, whose change is told in points
 * @param policies by which the other period is judged, none where by the indicators' own formulas; null unless by others
 */
record Compared(BigDecimal value, BigDecimal change, BigDecimal changePercent, List<Policy> policies) {

    static final Compared NOTHING = new Compared(null, null, null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param then null where the indicator is newer than what was read of the other period */
    static Compared of(Figure now, Figure then) {
        if (then == null) {
            return NOTHING;
        }
        var otherwise = then.policies().equals(now.policies()) ? null : then.policies();
        return of(now.indicator(), now.value(), then.value(), otherwise);
    }

    /** Of one item; policies stand beside the whole. */
    static Compared of(Indicator indicator, BigDecimal now, BigDecimal then) {
        return of(indicator, now, then, null);
    }

    private static Compared of(Indicator indicator, BigDecimal now, BigDecimal then, List<Policy> policies) {
        if (now == null || then == null) {
            return new Compared(then, null, null, policies);
        }
        var change = now.subtract(then);
        boolean meaningless = isPercentage(indicator) || then.signum() <= 0;
        var percent = meaningless ? null : change.multiply(HUNDRED).divide(then, 2, RoundingMode.HALF_UP);
        return new Compared(then, change, percent, policies);
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
