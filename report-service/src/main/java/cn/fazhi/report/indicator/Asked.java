package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Extent;
import cn.fazhi.report.counting.Scope;
import java.util.Optional;

/**
 * Which figures.
 *
 * @param dimension null for whole figures only; else the indicators that have it, broken down
 * @param compareTo null if with nothing
 */
record Asked(DivisionCode division, Scope scope, When when, String dimension, Comparison compareTo) {

    static Asked year(DivisionCode division, int year) {
        return new Asked(division, Scope.BELOW, When.year(year), null, null);
    }

    Extent extent() {
        return extent(when);
    }

    Extent extent(When other) {
        return new Extent(division.value(), scope, other.period());
    }

    Optional<When> comparedTo() {
        return compareTo == null ? Optional.empty() : compareTo.of(when);
    }
}
