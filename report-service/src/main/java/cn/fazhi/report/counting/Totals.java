package cn.fazhi.report.counting;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads the figures of the base indicators. What it reads does not grow with the number of records. */
public final class Totals {

    /**
     * @param dimension empty for the whole
     */
    public record Of(String indicator, String dimension) {}

    private final Connection connection;
    private final int generation;
    private final Stocks stocks;

    /** @param connection in a transaction, so that a rebuild that ends meanwhile is seen wholly or not at all */
    public Totals(Connection connection, int generation) {
        this.connection = connection;
        this.generation = generation;
        this.stocks = new Stocks(connection, generation);
    }

    /** The values of a division and everything below it; an indicator without a row is zero. */
    public Map<Of, BigDecimal> read(String division, Period period) throws SQLException {
        var values = flows(division, period);
        values.keySet().removeIf(of -> Stocks.CODES.contains(of.indicator()));
        values.putAll(stocks.atEnd(division, period));
        return values;
    }

    /** The stocks at the period's start: at the end of the one before it. */
    public Map<Of, BigDecimal> opening(String division, Period period) throws SQLException {
        return stocks.atEnd(division, period.previous());
    }

    private Map<Of, BigDecimal> flows(String division, Period period) throws SQLException {
        if (period.isYear()) {
            return year(division, period);
        }
        return treeChangesWithin(division, period) ? recount(division, period) : partOfYear(division, period);
    }

    private Map<Of, BigDecimal> year(String division, Period period) throws SQLException {
        try (var select = connection.prepareStatement("select indicator, dimension, value from total"
                + " where generation = ? and division = ? and period = ?")) {
            select.setInt(1, generation);
            select.setString(2, division);
            select.setString(3, period.code());
            return values(select);
        }
    }

    private Map<Of, BigDecimal> partOfYear(String division, Period period) throws SQLException {
        var below = " from division_ancestor a straight_join %s t on t.generation = ? and t.division = a.division"
                + " and t.period = ? where a.ancestor = ? and a.valid_from <= ? and a.valid_until > ?"
                + " group by t.indicator, t.dimension";
        Map<Of, BigDecimal> values;
        try (var additive = connection.prepareStatement(
                "select t.indicator, t.dimension, sum(t.value)" + below.formatted("total"))) {
            bind(additive, division, period);
            values = values(additive);
        }
        try (var distinct =
                connection.prepareStatement("select t.indicator, t.dimension, count(distinct t.distinct_key)"
                        + below.formatted("distinct_reference"))) {
            bind(distinct, division, period);
            values.putAll(values(distinct));
        }
        return values;
    }

    private void bind(PreparedStatement select, String division, Period period) throws SQLException {
        select.setInt(1, generation);
        select.setString(2, period.code());
        select.setString(3, division);
        select.setObject(4, period.first());
        select.setObject(5, period.first());
    }

    /** Whether something below the division came or went inside the period: then whole-period cells do not add up. */
    private boolean treeChangesWithin(String division, Period period) throws SQLException {
        try (var select = connection.prepareStatement("select 1 from division_ancestor where ancestor = ?"
                + " and (valid_from > ? and valid_from < ? or valid_until > ? and valid_until < ?) limit 1")) {
            select.setString(1, division);
            select.setObject(2, period.first());
            select.setObject(3, period.next());
            select.setObject(4, period.first());
            select.setObject(5, period.next());
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** From the contributions themselves: exact whatever the tree did, dearer with every record of the period. */
    Map<Of, BigDecimal> recount(String division, Period period) throws SQLException {
        var values = new HashMap<Of, BigDecimal>();
        for (var dimension : Dimensions.WHOLE_AND_EACH) {
            try (var select = connection.prepareStatement("select c.indicator, " + dimension.sql() + " x,"
                    + " case when count(c.distinct_key) > 0 then count(distinct c.distinct_key) else sum(c.amount) end"
                    + " from division_ancestor a straight_join contribution c on c.generation = ?"
                    + " and c.division = a.division and c.on_date >= greatest(a.valid_from, ?)"
                    + " and c.on_date < least(a.valid_until, ?) where a.ancestor = ?" + dimension.exists()
                    + " group by c.indicator, x")) {
                select.setInt(1, generation);
                select.setObject(2, period.first());
                select.setObject(3, period.next());
                select.setString(4, division);
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
