package cn.fazhi.report.counting;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A year of a division and everything below it, what is read most: in one statement, which is one round trip and by
 * itself one moment, without a transaction.
 */
public final class YearTotals {

    private static final int OF_THE_YEAR = 1;
    private static final int STOCK_BEFORE = 2;
    private static final int LIVE = 3;
    private static final int TREE_CHANGED = 4;

    private static final String READ = "select " + OF_THE_YEAR + ", t.indicator, t.dimension, t.value from total t"
            + " force index (primary) where t.generation = ? and t.division = ? and t.period = ?"
            + " union all select " + STOCK_BEFORE + ", t.indicator, t.dimension, t.value from total t"
            + " force index (ix_total_division_indicator_period) where t.generation = ? and t.division = ?"
            + " and t.indicator in ('" + String.join("', '", Stocks.CODES) + "')"
            + " and t.period < ? and length(t.period) = 4"
            + " union all select " + LIVE + ", '', '', g.live from counting_generation g where g.singleton = 1"
            + " union all (select " + TREE_CHANGED + ", '', '', 0 from division_change where ancestor = ?"
            + " and changed_on <= ? limit 1)";

    private final Map<Totals.Of, BigDecimal> values = new HashMap<>();
    private final Map<Totals.Of, BigDecimal> opening = new HashMap<>();
    private int live;
    private boolean treeChanged;

    private YearTotals() {}

    /**
     * @return empty where a rebuild has ended meanwhile, or where a division came or went below this one up to the year's
     *     end: then {@link Totals} knows more
     */
    public static Optional<Totals.Counted> read(Connection connection, int generation, String division, Period year)
            throws SQLException {
        var totals = new YearTotals();
        try (var select = connection.prepareStatement(READ)) {
            bind(select, generation, division, year);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    totals.take(rows);
                }
            }
        }
        return totals.live == generation && !totals.treeChanged
                ? Optional.of(new Totals.Counted(totals.values, totals.opening))
                : Optional.empty();
    }

    private static void bind(PreparedStatement select, int generation, String division, Period year)
            throws SQLException {
        select.setInt(1, generation);
        select.setString(2, division);
        select.setString(3, year.code());
        select.setInt(4, generation);
        select.setString(5, division);
        select.setString(6, year.code());
        select.setString(7, division);
        select.setObject(8, year.last());
    }

    private void take(ResultSet row) throws SQLException {
        switch (row.getInt(1)) {
            case OF_THE_YEAR -> values.merge(of(row), row.getBigDecimal(4), BigDecimal::add);
            case STOCK_BEFORE -> {
                values.merge(of(row), row.getBigDecimal(4), BigDecimal::add);
                opening.merge(of(row), row.getBigDecimal(4), BigDecimal::add);
            }
            case LIVE -> live = row.getInt(4);
            default -> treeChanged = true;
        }
    }

    private static Totals.Of of(ResultSet row) throws SQLException {
        return new Totals.Of(row.getString(2), row.getString(3));
    }
}
