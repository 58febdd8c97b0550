package cn.fazhi.report.counting;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The numbers as the contributions themselves say, beside those that are kept. */
public final class Recount {

    /**
     * @param value with two places
     * @param references how many contributions stand behind a distinct count; 0 for other measures
     */
    public record Number(BigDecimal value, long references) {

        private static final Number NONE = new Number(new BigDecimal("0.00"), 0);

        private boolean same(Number other) {
            return value.compareTo(other.value) == 0 && references == other.references;
        }
    }

    /** Both sides of a number that is not kept right. */
    public record Wrong(Number kept, Number counted) {}

    /** Where contributions are counted: years also above their division; months and quarters in it alone. */
    private enum Level {
        YEAR("a.ancestor", "cast(year(c.on_date) as char)"),
        QUARTER("c.division", "concat(year(c.on_date), '-Q', quarter(c.on_date))"),
        MONTH("c.division", "date_format(c.on_date, '%Y-%m')");

        private final String division;
        private final String period;

        Level(String division, String period) {
            this.division = division;
            this.period = period;
        }

        String counted(Dimensions.Nth dimension) {
            var ancestors = this == YEAR
                    ? " join division_ancestor a on a.division = c.division and a.valid_from <= c.on_date and a.valid_until > c.on_date"
                    : "";
            return "select " + division + " d, " + period + " p, c.indicator, " + dimension.sql() + " x,"
                    + " case when count(c.distinct_key) > 0 then count(distinct c.distinct_key) else sum(c.amount) end,"
                    + " count(c.distinct_key) from contribution c" + ancestors
                    + " where c.generation = ? and c.indicator = ? and c.on_date >= ? and c.on_date < ?"
                    + dimension.exists() + " group by d, p, c.indicator, x";
        }
    }

    private final Connection connection;
    private final int generation;
    private List<String> divisions;

    /** @param connection in a transaction that sees one moment */
    public Recount(Connection connection, int generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** Every year with a number of the indicator, kept or to be counted. */
    public Set<Integer> years() throws SQLException {
        var years = new TreeSet<Integer>();
        try (var select = connection.prepareStatement("select distinct cast(left(period, 4) as unsigned) from total"
                + " where generation = ? union select distinct year(on_date) from contribution where generation = ?")) {
            select.setInt(1, generation);
            select.setInt(2, generation);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    years.add(rows.getInt(1));
                }
            }
        }
        return years;
    }

    /** The numbers of an indicator in a year, its quarters and months that are not what the contributions say. */
    public SortedMap<CellKey, Wrong> wrong(BaseIndicator indicator, int year) throws SQLException {
        var counted = counted(indicator, Period.year(year));
        var kept = kept(indicator.code(), Period.year(year));
        var wrong = new TreeMap<CellKey, Wrong>();
        var cells = new TreeSet<>(counted.keySet());
        cells.addAll(kept.keySet());
        for (var cell : cells) {
            var pair = new Wrong(kept.getOrDefault(cell, Number.NONE), counted.getOrDefault(cell, Number.NONE));
            if (!pair.kept().same(pair.counted())) {
                wrong.put(cell, pair);
            }
        }
        return wrong;
    }

    /** In one statement, whatever it is broken down by: each of its parts by itself would be a round trip. */
    private Map<CellKey, Number> counted(BaseIndicator indicator, Period year) throws SQLException {
        var counted = new HashMap<CellKey, Number>();
        var parts = Arrays.stream(Level.values())
                .flatMap(level -> Dimensions.wholeAndEachOf(indicator).map(level::counted))
                .toList();
        try (var select = connection.prepareStatement(String.join(" union all ", parts))) {
            int parameter = 1;
            for (int part = 0; part < parts.size(); part++) {
                select.setInt(parameter++, generation);
                select.setString(parameter++, indicator.code());
                select.setObject(parameter++, year.first());
                select.setObject(parameter++, year.next());
            }
            read(select, counted);
        }
        return counted;
    }

    /** By the key of each division that has any: of all numbers most are of other indicators and years. */
    private Map<CellKey, Number> kept(String indicator, Period year) throws SQLException {
        var kept = new HashMap<CellKey, Number>();
        try (var select = connection.prepareStatement(
                "select t.division, t.period, t.indicator, t.dimension, t.value, coalesce((select sum(r.refs)"
                        + " from distinct_reference r force index (primary) where r.generation = t.generation"
                        + " and r.division = t.division and r.period = t.period and r.indicator = t.indicator"
                        + " and r.dimension = t.dimension), 0)"
                        + " from json_table(?, '$[*]' columns (code char(6) path '$')) d"
                        + " straight_join total t force index (ix_total_division_indicator_period)"
                        + " on t.generation = ? and t.division = cast(d.code as char character set ascii)"
                        + " and t.indicator = ? and t.period >= ? and t.period < ?")) {
            select.setString(1, JsonKeys.array(divisions()));
            select.setInt(2, generation);
            select.setString(3, indicator);
            select.setString(4, year.code());
            select.setString(5, Period.yearOf(year.next()).code());
            read(select, kept);
        }
        return kept;
    }

    /** Those that have any number; of most of the nation's there may be none. */
    private List<String> divisions() throws SQLException {
        if (divisions == null) {
            divisions = new ArrayList<>();
            try (var select = connection.prepareStatement("select d.code from division d where (select 1 from total t"
                    + " force index (primary) where t.generation = ? and t.division = d.code limit 1) = 1")) {
                select.setInt(1, generation);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        divisions.add(rows.getString(1));
                    }
                }
            }
        }
        return divisions;
    }

    private static void read(PreparedStatement select, Map<CellKey, Number> numbers) throws SQLException {
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                var cell = new CellKey(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4));
                numbers.put(cell, new Number(rows.getBigDecimal(5).setScale(2), rows.getLong(6)));
            }
        }
    }

    /** Keeps what the contributions say. Only while nobody counts in this generation. */
    public void put(Set<CellKey> cells) throws SQLException {
        for (var cell : cells) {
            delete("distinct_reference", cell);
            delete("total", cell);
            insert(cell, level(cell.period()));
        }
    }

    private static Level level(String period) {
        if (period.length() == 4) {
            return Level.YEAR;
        }
        return period.contains("Q") ? Level.QUARTER : Level.MONTH;
    }

    private void delete(String table, CellKey cell) throws SQLException {
        try (var delete = connection.prepareStatement("delete from " + table
                + " where generation = ? and division = ? and period = ? and indicator = ? and dimension = ?")) {
            delete.setInt(1, generation);
            delete.setString(2, cell.division());
            delete.setString(3, cell.period());
            delete.setString(4, cell.indicator());
            delete.setString(5, cell.dimension());
            delete.executeUpdate();
        }
    }

    private void insert(CellKey cell, Level level) throws SQLException {
        var from = " from contribution c"
                + (level == Level.YEAR
                        ? " join division_ancestor a on a.division = c.division and a.valid_from <= c.on_date"
                                + " and a.valid_until > c.on_date"
                        : "")
                + " where c.generation = ? and c.indicator = ? and c.on_date >= ? and c.on_date < ?"
                + " and " + level.division + " = ? and " + level.period + " = ? and " + Dimensions.ASKED_FOR;
        var key = "select ?, ?, ?, ?, ?, ";
        fill(
                cell,
                "insert into distinct_reference (generation, division, period, indicator, dimension, distinct_key, refs) "
                        + key + "c.distinct_key, count(*)" + from
                        + " and c.distinct_key is not null group by c.distinct_key");
        fill(
                cell,
                "insert into total (generation, division, period, indicator, dimension, value) "
                        + key + "coalesce(case when count(c.distinct_key) > 0 then count(distinct c.distinct_key)"
                        + " else sum(c.amount) end, 0)" + from);
    }

    private void fill(CellKey cell, String sql) throws SQLException {
        var year = Period.year(Integer.parseInt(cell.period().substring(0, 4)));
        try (var insert = connection.prepareStatement(sql)) {
            insert.setInt(1, generation);
            insert.setString(2, cell.division());
            insert.setString(3, cell.period());
            insert.setString(4, cell.indicator());
            insert.setString(5, cell.dimension());
            insert.setInt(6, generation);
            insert.setString(7, cell.indicator());
            insert.setObject(8, year.first());
            insert.setObject(9, year.next());
            insert.setString(10, cell.division());
            insert.setString(11, cell.period());
            insert.setString(12, cell.dimension());
            insert.setString(13, cell.dimension());
            insert.executeUpdate();
        }
    }
}
