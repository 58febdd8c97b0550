package cn.fazhi.report.indicator;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Measure;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.counting.Totals;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The whole catalogue as it is read for a division and period, for tests elsewhere. */
public final class EveryFigure {

    /** Takes one figure; zero where nothing is counted. */
    public interface Reader {
        void take(String indicator, String dimension, BigDecimal value);
    }

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
    public void read(Connection connection, String division, Period period, Reader reader) throws SQLException {
        var base = BaseValues.read(new Totals(connection, Generation.live(connection)), division, period);
        Reader counted = (indicator, dimension, value) -> {
            if (value.signum() != 0) {
                reader.take(indicator, dimension, value);
            }
        };
        base.values().forEach((of, value) -> counted.take(of.indicator(), of.dimension(), value));
        base.opening().forEach((of, value) -> counted.take("opening(" + of.indicator() + ")", of.dimension(), value));
        var definitions = catalogue.at(connection, division, period.first().getYear());
        for (var figure : new Figures(definitions, base).all(null)) {
            var indicator = figure.indicator();
            if (indicator.measure() == Measure.DERIVED) {
                counted.take(indicator.code(), "", figure.value());
            } else if (indicator.measure() == Measure.RATE && figure.value() != null) {
                reader.take(indicator.code(), "", figure.value());
                reader.take(indicator.code(), "numerator", figure.numerator());
                reader.take(indicator.code(), "denominator", figure.denominator());
            }
        }
    }
}
