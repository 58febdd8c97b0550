package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.Totals;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** From the base values to the figures of the whole catalogue. Pure. */
final class Figures {

    private final Catalogue catalogue;
    private final BaseValues base;
    private final Breakdown breakdown;

    Figures(Catalogue catalogue, BaseValues base) {
        this.catalogue = catalogue;
        this.base = base;
        this.breakdown = new Breakdown(catalogue::get);
    }

    List<Figure> all(String dimension) {
        return catalogue.all().stream()
                .filter(indicator -> dimension == null || indicator.dimensions().contains(dimension))
                .map(indicator -> figure(indicator, dimension))
                .toList();
    }

    Figure figure(Formula.Operand operand) {
        var indicator = catalogue.get(operand.indicator());
        return operand.whole()
                ? figure(indicator, null)
                : new Figure(indicator, indicator.rounded(part(indicator, operand)), null, null, null);
    }

    Figure figure(Indicator indicator, String dimension) {
        if (indicator.denominator() == null) {
            return new Figure(
                    indicator, indicator.rounded(value(whole(indicator))), null, null, parts(indicator, dimension));
        }
        var numerator = indicator.numerator().evaluate(this::value);
        var denominator = indicator.denominator().evaluate(this::value);
        return new Figure(
                indicator,
                indicator.quotient(numerator, denominator),
                rounded(indicator.numerator(), numerator),
                rounded(indicator.denominator(), denominator),
                null);
    }

    /** Terms of one formula have one unit: yuan and heads are never added. */
    private BigDecimal rounded(Formula formula, BigDecimal value) {
        return catalogue.get(formula.terms().getFirst().operand().indicator()).rounded(value);
    }

    private List<Figure.Part> parts(Indicator indicator, String dimension) {
        if (dimension == null) {
            return null;
        }
        var prefix = dimension + "=";
        var counted = breakdown.counted(indicator).toList();
        return base.values().keySet().stream()
                .filter(of -> counted.contains(of.indicator()) && of.dimension().startsWith(prefix))
                .map(Totals.Of::dimension)
                .distinct()
                .map(item -> new Figure.Part(
                        item.substring(prefix.length()), indicator.rounded(breakdown.value(indicator, item, base))))
                .filter(part -> part.value().signum() != 0)
                .sorted(Comparator.comparing(Figure.Part::item))
                .toList();
    }

    private BigDecimal part(Indicator indicator, Formula.Operand operand) {
        return operand.opening() ? base.of(operand) : breakdown.value(indicator, operand.dimension(), base);
    }

    private BigDecimal value(Formula.Operand operand) {
        var indicator = catalogue.get(operand.indicator());
        return indicator.derived() ? indicator.numerator().evaluate(this::value) : base.of(operand);
    }

    private static Formula.Operand whole(Indicator indicator) {
        return new Formula.Operand(indicator.code(), "", false);
    }
}
