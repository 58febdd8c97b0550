package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.Totals;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the base values to the figures of the whole catalogue. Pure. */
final class Figures {

    private final Definitions definitions;
    private final BaseValues base;
    private final Breakdown breakdown;
    /** Each derived one once, however many formulas read it. */
    private final Map<String, BigDecimal> derived = new HashMap<>();

    Figures(Definitions definitions, BaseValues base) {
        this.definitions = definitions;
        this.base = base;
        this.breakdown = new Breakdown(definitions::get);
    }

    List<Figure> all(String dimension) {
        return definitions.all().stream()
                .filter(indicator -> dimension == null || indicator.dimensions().contains(dimension))
                .map(indicator -> figure(indicator, dimension))
                .toList();
    }

    Figure figure(Formula.Operand operand) {
        var indicator = definitions.get(operand.indicator());
        return operand.whole() ? figure(indicator, null) : sum(indicator, part(indicator, operand), null);
    }

    Figure figure(Indicator indicator, String dimension) {
        if (indicator.denominator() == null) {
            return sum(indicator, value(whole(indicator)), parts(indicator, dimension));
        }
        var numerator = value(indicator.numerator());
        var denominator = value(indicator.denominator());
        return new Figure(
                indicator,
                indicator.quotient(numerator, denominator),
                rounded(indicator.numerator(), numerator),
                rounded(indicator.denominator(), denominator),
                definitions.policies(indicator),
                null);
    }

    private Figure sum(Indicator indicator, BigDecimal value, List<Figure.Part> parts) {
        return new Figure(indicator, indicator.rounded(value), null, null, definitions.policies(indicator), parts);
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
        var counted =
                breakdown.counted(indicator).map(Formula.Operand::indicator).toList();
        return base.values().keySet().stream()
                .filter(of -> counted.contains(of.indicator()) && of.dimension().startsWith(prefix))
                .map(Totals.Of::dimension)
                .distinct()
                .map(item -> new Figure.Part(
                        item.substring(prefix.length()),
                        indicator.rounded(breakdown.value(indicator, item, base)),
                        null))
                .filter(part -> part.value().signum() != 0)
                .sorted(Comparator.comparing(Figure.Part::item))
                .toList();
    }

    private BigDecimal part(Indicator indicator, Formula.Operand operand) {
        return operand.opening() ? base.of(operand) : breakdown.value(indicator, operand.dimension(), base);
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
