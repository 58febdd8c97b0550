package cn.fazhi.report.world;

import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.counting.Scope;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Cells counted by one statement for all divisions and periods, and for some divisions those of their own alone and of
 * years to date: what happened in a period, and what there was at its end and, as {@code opening(…)}, at its start. In
 * every statement {@code r} is the record.
 */
final class RecountedCells {

    /** Of no dimension. */
    static final String WHOLE = "''";

    private static final String NOT_ANNULLED = " where r.annulled_on is null";

    private final Connection connection;
    private final Map<String, Map<String, BigDecimal>> cells = new HashMap<>();
    private final Map<Object, Object> known = new HashMap<>();

    RecountedCells(Connection connection) {
        this.connection = connection;
    }

    /** One figure of a division: {@code 2021-Q1 ENF.INSPECTIONS inspectionKind=ROUTINE}. */
    static String cell(String period, String indicator, String dimension) {
        return (period + " " + indicator + " " + dimension).strip();
    }

    static String period(String cell) {
        return cell.substring(0, cell.indexOf(' '));
    }

    /**
     * Which periods a day is in, at the end of which days stocks are counted, and what stands above what.
     *
     * @param drawn the divisions that are counted alone too, and for years to date
     * @param yearsToDate such as {@code 2021/2021-Q3} and {@code 2021/2021-08}
     */
    static void createCalendar(ReportDatabase database, Collection<String> drawn, Collection<String> yearsToDate)
            throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("create table world_day (on_day date not null,"
                    + " code varchar(12) character set ascii not null, of_all boolean not null,"
                    + " primary key (on_day, code))");
            statement.executeUpdate("create table world_stock_day (on_day date not null,"
                    + " code varchar(12) character set ascii not null, opening boolean not null,"
                    + " of_all boolean not null, primary key (on_day, code, opening))");
            statement.executeUpdate("create table world_stock_end (on_day date not null, primary key (on_day))");
            days(connection, yearsToDate);
            statement.executeUpdate("insert into world_stock_day"
                    + " select max(on_day), code, false, of_all from world_day group by code, of_all");
            statement.executeUpdate("insert into world_stock_day"
                    + " select date_sub(min(on_day), interval 1 day), code, true, of_all from world_day"
                    + " group by code, of_all");
            statement.executeUpdate("insert into world_stock_end select distinct on_day from world_stock_day");
            lineage(statement, " in ('" + String.join("', '", drawn) + "')");
        }
    }

    private static void lineage(Statement statement, String isDrawn) throws SQLException {
        statement.executeUpdate("create table world_lineage (primary key (division, ancestor, scope, valid_from))"
                + " select division, ancestor, 'BELOW' scope, ancestor" + isDrawn + " drawn, valid_from, valid_until"
                + " from division_ancestor");
        statement.executeUpdate("insert into world_lineage select code, code, 'OWN', true, '1000-01-01', '9999-12-31'"
                + " from division where code" + isDrawn);
    }

    private static void days(Connection connection, Collection<String> yearsToDate) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into world_day (on_day, code, of_all) values (?, ?, ?)")) {
            for (var day : LocalDate.of(2021, 1, 1)
                    .datesUntil(LocalDate.of(2024, 1, 1))
                    .toList()) {
                add(insert, day, periods(day), true);
                add(insert, day, yearsToDate.stream().filter(code -> isWithin(code, day)), false);
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, LocalDate day, Stream<String> codes, boolean ofAll)
            throws SQLException {
        for (var code : codes.toList()) {
            insert.setObject(1, day);
            insert.setString(2, code);
            insert.setBoolean(3, ofAll);
            insert.addBatch();
        }
    }

    private static Stream<String> periods(LocalDate day) {
        var quarter = day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
        return Stream.of(
                Integer.toString(day.getYear()), quarter, day.toString().substring(0, 7));
    }

    private static boolean isWithin(String yearToDate, LocalDate day) {
        var end = yearToDate.substring("2021/2021-".length());
        int lastMonth = end.startsWith("Q") ? 3 * Integer.parseInt(end.substring(1)) : Integer.parseInt(end);
        return yearToDate.startsWith(day.getYear() + "/") && day.getMonthValue() <= lastMonth;
    }

    /** @param column of the record, whose empty values are in the whole alone */
    static String dimension(String name, String column) {
        return "concat('" + name + "=', " + column + ")";
    }

    /**
     * What happened.
     *
     * @param value such as {@code count(*)}
     * @param on the day that decides
     */
    void happened(String indicator, String dimension, String value, String from, String on, String where)
            throws SQLException {
        read(
                indicator,
                "select straight_join a.ancestor, a.scope, p.code, false, " + dimension + " x, " + value
                        + " from " + from + " join world_day p on p.on_day = " + on
                        + " join world_lineage a on a.division = r.division and a.valid_from <= " + on + " and " + on
                        + " < a.valid_until and (p.of_all or a.drawn)"
                        + NOT_ANNULLED + " and " + where + " group by a.ancestor, a.scope, p.code, x");
    }

    /**
     * What there is.
     *
     * @param since the first day
     * @param until the first day no more; empty while it lasts
     */
    void present(
            String indicator, String dimension, String value, String from, String since, String until, String where)
            throws SQLException {
        read(
                indicator,
                "select g.ancestor, g.scope, e.code, e.opening, g.x, g.amount from"
                        + " (select straight_join a.ancestor, a.scope, a.drawn, d.on_day, " + dimension + " x, " + value
                        + " amount from " + from
                        + " join world_stock_end d on d.on_day >= " + since + " and (" + until
                        + " is null or d.on_day < " + until + ")"
                        + " join world_lineage a on a.division = r.division and a.valid_from <= d.on_day"
                        + " and d.on_day < a.valid_until"
                        + NOT_ANNULLED + " and " + where
                        + " group by a.ancestor, a.scope, a.drawn, d.on_day, x) g"
                        + " join world_stock_day e on e.on_day = g.on_day and (e.of_all or g.drawn)");
    }

    private void read(String indicator, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var dimension = rows.getString(5);
                var value = rows.getBigDecimal(6);
                if (dimension != null && value.signum() != 0) {
                    var code = rows.getBoolean(4) ? "opening(" + indicator + ")" : indicator;
                    var cell = one(cell(rows.getString(3), code, dimension));
                    cells.computeIfAbsent(counted(rows.getString(1), rows.getString(2)), _ -> new HashMap<>())
                            .put(cell, one(value.setScale(2)));
                }
            }
        }
    }

    /** The divisions have the same cells, and mostly the same small numbers in them. */
    @SuppressWarnings("unchecked")
    private <T> T one(T same) {
        return (T) known.computeIfAbsent(same, first -> first);
    }

    /** What is not zero of a division. */
    Map<String, BigDecimal> of(String division, Scope scope) {
        return cells.getOrDefault(counted(division, scope.name()), Map.of());
    }

    private static String counted(String division, String scope) {
        return division + " " + scope;
    }

    /** A table of another owner's schema, on the same server. */
    static String table(String schema, String table) {
        return ReportDatabase.schema(schema) + "." + table;
    }
}
