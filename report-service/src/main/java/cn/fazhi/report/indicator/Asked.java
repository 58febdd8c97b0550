package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Extent;
import cn.fazhi.report.counting.Scope;
import java.util.Optional;

/**
 * Which figures.
 *
 * @param dimension null for whole figures only; else the indicators that have it, broken down. Where one figure is
 *     opened the item of it, such as {@code industry=F}, empty for the whole
 * @param compareTo null if with nothing
 */
public record Asked(DivisionCode division, Scope scope, When when, String dimension, Comparison compareTo) {

    static Asked year(DivisionCode division, int year) {
        return new Asked(division, Scope.BELOW, When.year(year), null, null);
    }

    /** In which the division is judged. */
    public int year() {
        return when.year();
    }

    /** Where one figure is opened: that of an indicator. */
    Formula.Operand figureOf(String indicator) {
        return new Formula.Operand(indicator, dimension, false);
    }

    public Extent extent() {
        return extent(when);
    }

    Extent extent(When other) {
        return new Extent(division.value(), scope, other.period());
    }

    Optional<When> comparedTo() {
        return compareTo == null ? Optional.empty() : compareTo.of(when);
    }

    /** Where that which a formula reads is opened. @param how {@code evidence} or {@code history} */
    String path(Formula.Operand operand, String how) {
        var then = operand.opening() ? when.opening() : when;
        return "/v1/yearly-indicators/" + operand.indicator() + "/" + how + "?division=" + division + "&"
                + then.query()
                + (scope == Scope.OWN ? "&scope=OWN" : "")
                + (operand.dimension().isEmpty() ? "" : "&dimension=" + operand.dimension());
    }
}
