package cn.fazhi.report.counting;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the figures of the base indicators. What it reads does not grow with the number of records; only that of a
 * distinct count over several divisions or periods grows, with the distinct things there.
 */
public final class Totals {

    /**
     * @param dimension empty for the whole
     */
    public record Of(String indicator, String dimension) {}

    /**
     * @param values flows of the period, and stocks at its end
     * @param opening stocks at its start
     */
    public record Counted(Map<Of, BigDecimal> values, Map<Of, BigDecimal> opening) {}

    private static final String FLOWS = Stocks.named(Arrays.stream(BaseIndicator.values())
            .map(BaseIndicator::code)
            .filter(code -> !Stocks.CODES.contains(code))
            .toList());

    private final Connection connection;
    private final int generation;
    private final Standings standings;
    private final Stocks stocks;

    /** @param connection in a transaction, so that a rebuild that ends meanwhile is seen wholly or not at all */
    public Totals(Connection connection, int generation) {
        this.connection = connection;
        this.generation = generation;
        this.standings = new Standings(connection);
        this.stocks = new Stocks(connection, generation, standings);
    }

    /** The values of a division and everything below it; an indicator without a row is zero. */
    public Map<Of, BigDecimal> read(String division, Period period) throws SQLException {
        return read(Extent.below(division, period));
    }

    /** The values; an indicator without a row is zero. */
    public Map<Of, BigDecimal> read(Extent extent) throws SQLException {
        var values = flows(extent);
        values.putAll(stocks(extent));
        return values;
    }

    /** As {@link #read}, and what there was at the period's start. */
    public Counted counted(Extent extent) throws SQLException {
        var ends = stocks.atBothEnds(extent);
        var values = flows(extent);
        values.putAll(ends.values());
        return new Counted(values, ends.opening());
    }

    /** What happened in the period. */
    public Map<Of, BigDecimal> flows(Extent extent) throws SQLException {
        var values = steps(extent);
        values.keySet().removeIf(of -> Stocks.CODES.contains(of.indicator()));
        return values;
    }

    /** What there is at the period's end. */
    public Map<Of, BigDecimal> stocks(Extent extent) throws SQLException {
        return stocks.atEnd(extent);
    }

    /** The stocks at the period's start: at the end of the one before it. */
    public Map<Of, BigDecimal> opening(Extent extent) throws SQLException {
        return stocks.atEnd(extent.during(extent.period().previous()));
    }

    private Map<Of, BigDecimal> steps(Extent extent) throws SQLException {
        if (isKept(extent)) {
            return kept(extent.division(), extent.period());
        }
        return extent.scope() == Scope.BELOW && standings.of(extent.division()).changesWithin(extent.period())
                ? recount(extent)
                : added(extent);
    }

    /** Years are kept with everything below, months and quarters alone: where nothing stands below, that is the same. */
    private boolean isKept(Extent extent) throws SQLException {
        if (extent.period().isYearToDate()) {
            return false;
        }
        var keptOf = extent.period().isYear() ? Scope.BELOW : Scope.OWN;
        return extent.scope() == keptOf || standings.of(extent.division()).nothingBelow();
    }

    /** Of a year with everything below, of a month or quarter the division alone. */
    private Map<Of, BigDecimal> kept(String division, Period period) throws SQLException {
        try (var select =
                connection.prepareStatement("select indicator, dimension, value from total force index (primary)"
                        + " where generation = ? and division = ? and period = ?")) {
            select.setInt(1, generation);
            select.setString(2, division);
            select.setString(3, period.code());
            return values(select);
        }
    }

    /** From what is kept of each division alone: one thing that several of them count is one. */
    private Map<Of, BigDecimal> added(Extent extent) throws SQLException {
        var kept = extent.period().kept();
        var values = added("sum(t.value)", "total", extent, kept);
        if (extent.scope() == Scope.BELOW || kept.size() > 1) {
            values.putAll(added("count(distinct t.distinct_key)", "distinct_reference", extent, kept));
        }
        return values;
    }

    private Map<Of, BigDecimal> added(String value, String table, Extent extent, List<Period> kept)
            throws SQLException {
        // By the key, whatever statistics say: of a table just filled they are wrong, and each division reads it all.
        var periods = "select cast(? as char(7) character set ascii) as period"
                + " union all select cast(? as char(7) character set ascii)".repeat(kept.size() - 1);
        try (var select = connection.prepareStatement("select t.indicator, t.dimension, " + value
                + " from " + Scope.ANCESTORS + " straight_join (" + periods + ") p straight_join " + table
                + " t force index (primary) on t.generation = ? and t.division = a.division and t.period = p.period"
                + " where a.ancestor = ? and a.valid_from <= ? and a.valid_until > ?"
                + extent.scope().condition() + " group by t.indicator, t.dimension")) {
            int parameter = 1;
            for (var period : kept) {
                select.setString(parameter++, period.code());
            }
            select.setInt(parameter++, generation);
            select.setString(parameter++, extent.division());
            select.setObject(parameter++, extent.period().first());
            select.setObject(parameter, extent.period().first());
            return values(select);
        }
    }

    /**
     * From the contributions themselves: exact whatever the tree did, dearer with every record of the divisions. The
     * indicators are named one by one, since they come first in the key.
     */
    Map<Of, BigDecimal> recount(Extent extent) throws SQLException {
        var values = new HashMap<Of, BigDecimal>();
        for (var dimension : Dimensions.WHOLE_AND_EACH) {
            try (var select = connection.prepareStatement("select c.indicator, " + dimension.sql() + " x,"
                    + " case when count(c.distinct_key) > 0 then count(distinct c.distinct_key) else sum(c.amount) end"
                    + " from " + Scope.ANCESTORS + " straight_join (" + FLOWS + ") i straight_join contribution c"
                    + " force index (ix_contribution_indicator_division_on_date) on c.generation = ?"
                    + " and c.indicator = i.code and c.division = a.division"
                    + " and c.on_date >= greatest(a.valid_from, ?)"
                    + " and c.on_date < least(a.valid_until, ?) where a.ancestor = ?"
                    + extent.scope().condition() + dimension.exists() + " group by c.indicator, x")) {
                select.setInt(1, generation);
                select.setObject(2, extent.period().first());
                select.setObject(3, extent.period().next());
                select.setString(4, extent.division());
                values.putAll(values(select));
            }
        }
        return values;
    }

    static Map<Of, BigDecimal> values(PreparedStatement select) throws SQLException {
        var values = new HashMap<Of, BigDecimal>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                values.put(new Of(rows.getString(1), rows.getString(2)), rows.getBigDecimal(3));
            }
        }
        return values;
    }
}
