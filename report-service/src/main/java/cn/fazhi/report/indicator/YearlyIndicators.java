package cn.fazhi.report.indicator;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.asof.AsOf;
import cn.fazhi.report.asof.Freshness;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.counting.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The figures of a division, with everything below it, for a year, quarter or month. */
@ApplicationScoped
class YearlyIndicators {

    record Answer(Freshness freshness, List<Figure> figures) {}

    private final Caller caller;
    private final Snapshot snapshot;
    private final Catalogue catalogue;
    private final AsOf asOf;

    YearlyIndicators(Caller caller, Snapshot snapshot, Catalogue catalogue, AsOf asOf) {
        this.caller = caller;
        this.snapshot = snapshot;
        this.catalogue = catalogue;
        this.asOf = asOf;
    }

    /**
     * @param dimension null for whole figures only; else the indicators that have it, broken down
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover the division
     */
    Answer of(DivisionCode division, Period period, String dimension) {
        caller.requireCovered(division);
        return snapshot.read(connection -> read(connection, division, period, dimension));
    }

    /** In the caller's snapshot, and for whom the caller has allowed it. */
    Answer read(Connection connection, DivisionCode division, Period period, String dimension) throws SQLException {
        var totals = new Totals(connection, Generation.live(connection));
        int year = period.first().getYear();
        var definitions = catalogue.at(connection, division.value(), year);
        var figures = new Figures(definitions, BaseValues.read(totals, division.value(), period));
        return new Answer(asOf.read(connection, division, year), figures.all(dimension));
    }
}
