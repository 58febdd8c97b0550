package cn.fazhi.report.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the base values to the figures of the whole catalogue. Pure. */
final class Figures {

    private final Definitions definitions;
    private final BaseValues base;
    /** Each derived one once, however many formulas read it. */
    private final Map<String, BigDecimal> derived = new HashMap<>();

    Figures(Definitions definitions, BaseValues base) {
        this.definitions = definitions;
        this.base = base;
    }

    List<Figure> all(String dimension) {
        return definitions.all().stream()
                .filter(indicator -> dimension == null || indicator.dimensions().contains(dimension))
                .map(indicator -> figure(indicator, dimension))
                .toList();
    }

    Figure figure(Formula.Operand operand) {
        var indicator = definitions.get(operand.indicator());
        return operand.whole()
                ? figure(indicator, null)
                : new Figure(indicator, indicator.rounded(base.of(operand)), null, null, null);
    }

    Figure figure(Indicator indicator, String dimension) {
        if (indicator.denominator() == null) {
            return new Figure(
                    indicator, indicator.rounded(value(whole(indicator))), null, null, parts(indicator, dimension));
        }
        var numerator = value(indicator.numerator());
        var denominator = value(indicator.denominator());
        return new Figure(
                indicator,
                indicator.quotient(numerator, denominator),
                rounded(indicator.numerator(), numerator),
                rounded(indicator.denominator(), denominator),
                null);
    }

    /** Terms of one formula have one unit: yuan and heads are never added. */
    private BigDecimal rounded(Formula formula, BigDecimal value) {
        return definitions.get(formula.terms().getFirst().operand().indicator()).rounded(value);
    }

    private List<Figure.Part> parts(Indicator indicator, String dimension) {
        if (dimension == null) {
            return null;
        }
        var prefix = dimension + "=";
        return base.values().entrySet().stream()
                .filter(entry -> entry.getKey().indicator().equals(indicator.code())
                        && entry.getKey().dimension().startsWith(prefix)
                        && entry.getValue().signum() != 0)
                .map(entry -> new Figure.Part(
                        entry.getKey().dimension().substring(prefix.length()), indicator.rounded(entry.getValue())))
                .sorted(Comparator.comparing(Figure.Part::item))
                .toList();
    }

    BigDecimal value(Formula formula) {
        return formula.evaluate(this::value);
    }

    private BigDecimal value(Formula.Operand operand) {
        var indicator = definitions.get(operand.indicator());
        if (!indicator.derived()) {
            return base.of(operand);
        }
        var known = derived.get(indicator.code());
        if (known == null) {
            known = value(indicator.numerator());
            derived.put(indicator.code(), known);
        }
        return known;
    }

    private static Formula.Operand whole(Indicator indicator) {
        return new Formula.Operand(indicator.code(), "", false);
    }
}
