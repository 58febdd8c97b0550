package cn.fazhi.report.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How sums of other indicators are broken down: by what each of their terms can be. Rates are not. */
final class Breakdown {

    private final Function<String, Indicator> catalogue;

    Breakdown(Function<String, Indicator> catalogue) {
        this.catalogue = catalogue;
    }

    List<String> dimensions(Indicator indicator) {
        if (!indicator.derived()) {
            return indicator.dimensions();
        }
        if (indicator.denominator() != null || !indicator.operands().allMatch(Formula.Operand::whole)) {
            return List.of();
        }
        return indicator
                .operands()
                .map(operand -> dimensions(catalogue.apply(operand.indicator())))
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElseThrow();
    }

    /** What it is counted from in the end: a counted one from itself. */
    Stream<Formula.Operand> counted(Indicator indicator) {
        return indicator.derived()
                ? indicator.operands().flatMap(this::counted)
                : Stream.of(new Formula.Operand(indicator.code(), "", false));
    }

    private Stream<Formula.Operand> counted(Formula.Operand operand) {
        var read = catalogue.apply(operand.indicator());
        return read.derived() ? counted(read) : Stream.of(operand);
    }

    /** @param item such as {@code industry=F} */
    BigDecimal value(Indicator indicator, String item, BaseValues base) {
        return indicator.derived()
                ? indicator.numerator().evaluate(operand -> value(catalogue.apply(operand.indicator()), item, base))
                : base.of(new Formula.Operand(indicator.code(), item, false));
    }
}
