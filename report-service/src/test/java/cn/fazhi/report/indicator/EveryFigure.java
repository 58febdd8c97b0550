package cn.fazhi.report.indicator;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.EvidenceTable;
import cn.fazhi.report.counting.Extent;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Measure;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.counting.Scope;
import cn.fazhi.report.counting.Totals;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

/** The whole catalogue as it is read for a division, and opened down to its records, for tests elsewhere. */
public final class EveryFigure {

    /** Takes one figure; zero where nothing is counted. */
    public interface Reader {
        void take(Period period, String indicator, String dimension, BigDecimal value);
    }

    /** @param evidence what the records behind it add up to */
    public record Opened(BigDecimal figure, BigDecimal evidence) {}

    private final Catalogue catalogue;

    public EveryFigure(DataSource database) {
        var divisions = new Divisions(database);
        divisions.load();
        this.catalogue = new Catalogue(new Snapshot(database), divisions);
    }

    /** Every indicator, each with its dimensions: {@code ENF.FILED}, {@code ENF.FILED cause}; stocks opening too. */
    public Set<String> names() {
        var names = new TreeSet<String>();
        for (var indicator : catalogue.now().all()) {
            names.add(indicator.code());
            indicator.dimensions().forEach(dimension -> names.add(indicator.code() + " " + dimension));
            if (indicator.measure() == Measure.STOCK) {
                names.add("opening(" + indicator.code() + ")");
            }
        }
        return names;
    }

    /**
     * What is zero is left out, but for rates: those come with {@code numerator} and {@code denominator}, unless they have
     * no value.
     */
    public void read(Connection connection, String division, Scope scope, Collection<Period> periods, Reader reader)
            throws SQLException {
        var totals = new Totals(connection, Generation.live(connection));
        var definitions = new HashMap<Integer, Definitions>();
        for (var period : periods) {
            int year = period.first().getYear();
            if (!definitions.containsKey(year)) {
                definitions.put(year, catalogue.at(connection, division, year));
            }
            var base = BaseValues.read(totals, new Extent(division, scope, period));
            read(definitions.get(year), base, period, reader);
        }
    }

    private static void read(Definitions definitions, BaseValues base, Period period, Reader reader) {
        Reader counted = (_, indicator, dimension, value) -> {
            if (value.signum() != 0) {
                reader.take(period, indicator, dimension, value);
            }
        };
        base.values().forEach((of, value) -> counted.take(period, of.indicator(), of.dimension(), value));
        base.opening()
                .forEach((of, value) -> counted.take(period, "opening(" + of.indicator() + ")", of.dimension(), value));
        for (var figure : new Figures(definitions, base).all(null)) {
            var indicator = figure.indicator();
            if (indicator.measure() == Measure.DERIVED) {
                counted.take(period, indicator.code(), "", figure.value());
                items(
                        definitions,
                        indicator,
                        base,
                        (dimension, value) -> counted.take(period, indicator.code(), dimension, value));
            } else if (indicator.measure() == Measure.RATE && figure.value() != null) {
                reader.take(period, indicator.code(), "", figure.value());
                reader.take(period, indicator.code(), "numerator", figure.numerator());
                reader.take(period, indicator.code(), "denominator", figure.denominator());
            }
        }
    }

    private static void items(
            Definitions definitions, Indicator indicator, BaseValues base, BiConsumer<String, BigDecimal> taker) {
        var figures = new Figures(definitions, base);
        for (var dimension : indicator.dimensions()) {
            for (var part : figures.figure(indicator, dimension).breakdown()) {
                taker.accept(dimension + "=" + part.item(), part.value());
            }
        }
    }

    /**
     * One figure and its evidence.
     *
     * @param connection in a transaction that sees one moment
     * @param indicator a code, or {@code opening(…)} of a stock
     */
    public Opened open(Connection connection, Extent extent, String indicator, String dimension) throws SQLException {
        int generation = Generation.live(connection);
        var definitions = catalogue.at(
                connection, extent.division(), extent.period().first().getYear());
        boolean opening = indicator.startsWith("opening(");
        var code = opening ? indicator.substring("opening(".length(), indicator.length() - 1) : indicator;
        var totals = new Totals(connection, generation);
        // no answer of the service gives evidence of what there was at the start
        var base = opening
                ? BaseValues.read(totals, extent)
                : BaseValues.behind(definitions.get(code), definitions, totals, extent);
        var evidence = new EvidenceSum(definitions, new EvidenceTable(connection, generation), base, extent);
        var operand = new Formula.Operand(code, dimension, opening);
        return new Opened(new Figures(definitions, base).figure(operand).value(), evidence.figure(operand));
    }
}
