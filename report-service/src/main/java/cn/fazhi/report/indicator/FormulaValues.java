package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.counting.Totals;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;

/** What formulas that stand in no indicator amount to in a division and period. */
public final class FormulaValues {

    private final Definitions definitions;
    private final Figures figures;

    private FormulaValues(Definitions definitions, BaseValues base) {
        this.definitions = definitions;
        this.figures = new Figures(definitions, base);
    }

    /** @param connection in a transaction that sees one moment */
    public static FormulaValues of(Catalogue catalogue, Connection connection, String division, Period period)
            throws SQLException {
        var totals = new Totals(connection, Generation.live(connection));
        return new FormulaValues(
                catalogue.at(connection, division, period.first().getYear()),
                BaseValues.read(totals, division, period));
    }

    /** By which the formulas are read. */
    public Definitions definitions() {
        return definitions;
    }

    public BigDecimal of(Formula formula) {
        return figures.value(formula);
    }
}
