package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.Extent;
import cn.fazhi.report.counting.Measure;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.counting.Totals;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * What is counted of a division and period.
 *
 * @param values flows of the period, and stocks at its end; what is missing is zero
 * @param opening stocks at its start
 */
record BaseValues(Map<Totals.Of, BigDecimal> values, Map<Totals.Of, BigDecimal> opening) {

    static BaseValues read(Totals totals, String division, Period period) throws SQLException {
        return read(totals, Extent.below(division, period));
    }

    static BaseValues read(Totals totals, Extent extent) throws SQLException {
        return of(totals.counted(extent));
    }

    /** No more than the indicator is counted from: the stocks of a month are added up of all that is below the division. */
    static BaseValues behind(Indicator indicator, Definitions definitions, Totals totals, Extent extent)
            throws SQLException {
        var counted = definitions.counted(indicator).toList();
        var values = new HashMap<Totals.Of, BigDecimal>();
        if (counted.stream().anyMatch(operand -> !operand.opening() && !isStock(operand, definitions))) {
            values.putAll(totals.flows(extent));
        }
        if (counted.stream().anyMatch(operand -> !operand.opening() && isStock(operand, definitions))) {
            values.putAll(totals.stocks(extent));
        }
        boolean opening = counted.stream().anyMatch(Formula.Operand::opening);
        return new BaseValues(values, opening ? totals.opening(extent) : Map.of());
    }

    private static boolean isStock(Formula.Operand operand, Definitions definitions) {
        return definitions.get(operand.indicator()).measure() == Measure.STOCK;
    }

    static BaseValues of(Totals.Counted counted) {
        return new BaseValues(counted.values(), counted.opening());
    }

    BigDecimal of(Formula.Operand operand) {
        return (operand.opening() ? opening : values)
                .getOrDefault(new Totals.Of(operand.indicator(), operand.dimension()), BigDecimal.ZERO);
    }
}
