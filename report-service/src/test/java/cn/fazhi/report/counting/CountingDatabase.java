package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.DivisionTree;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.States;
import cn.fazhi.report.Tables;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Counts states in a schema of its own and reads what came of them. */
final class CountingDatabase {

    private static final int GENERATION = 1;

    private final ReportDatabase database;
    private final Tables tables;
    private Counting counting;

    CountingDatabase(String name) {
        database = ReportDatabase.fresh(name);
        tables = new Tables(database);
        countByTheTreeOfNow();
    }

    private void countByTheTreeOfNow() {
        var divisions = new Divisions(database);
        divisions.load();
        counting = new Counting(divisions);
    }

    void empty() throws SQLException {
        tables.empty();
    }

    void count(RecordState... states) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            counting.count(
                    connection,
                    GENERATION,
                    Arrays.stream(states).map(States::received).toList());
            connection.commit();
        }
    }

    BigDecimal value(String indicator, String division, Period period) throws SQLException {
        return tables.value(indicator, division, period);
    }

    BigDecimal value(String indicator, String dimension, String division, Period period) throws SQLException {
        return tables.value(indicator, dimension, division, period);
    }

    BigDecimal opening(String indicator, String division, Period period) throws SQLException {
        return opening(indicator, Extent.below(division, period));
    }

    Map<Totals.Of, BigDecimal> values(Extent extent) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Totals(connection, GENERATION).counted(extent).values();
        }
    }

    BigDecimal value(String indicator, Extent extent) throws SQLException {
        return values(extent).getOrDefault(new Totals.Of(indicator, ""), BigDecimal.ZERO);
    }

    BigDecimal opening(String indicator, Extent extent) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Totals(connection, GENERATION)
                    .counted(extent)
                    .opening()
                    .getOrDefault(new Totals.Of(indicator, ""), BigDecimal.ZERO);
        }
    }

    List<EvidenceRow> evidence(String indicator, String dimension, String division, Period period, int limit)
            throws SQLException {
        return evidence(indicator, dimension, Extent.below(division, period), limit);
    }

    /** All pages one after the other. */
    List<EvidenceRow> evidence(String indicator, String dimension, Extent extent, int limit) throws SQLException {
        var rows = new ArrayList<EvidenceRow>();
        try (var connection = database.getConnection()) {
            var table = new EvidenceTable(connection, GENERATION);
            var page = table.page(indicator, extent, dimension, null, limit);
            rows.addAll(page.rows());
            while (page.next() != null) {
                page = table.page(indicator, extent, dimension, page.next(), limit);
                rows.addAll(page.rows());
            }
        }
        return rows;
    }

    /** The cells of these years that are not what the contributions say. */
    List<CellKey> wrong(int... years) throws SQLException {
        var wrong = new ArrayList<CellKey>();
        try (var connection = database.getConnection()) {
            var recount = new Recount(connection, GENERATION);
            for (int year : years) {
                for (var indicator : BaseIndicator.values()) {
                    wrong.addAll(recount.wrong(indicator, year).keySet());
                }
            }
        }
        return wrong;
    }

    void putRight(List<CellKey> cells) throws SQLException {
        try (var connection = database.getConnection()) {
            new Recount(connection, GENERATION).put(new java.util.HashSet<>(cells));
        }
    }

    void update(String sql) throws SQLException {
        tables.update(sql);
    }

    /** From that day on, as data. */
    void moveBelow(String division, String to, String on) throws SQLException {
        DivisionTree.moveBelow(database, division, to, on);
        countByTheTreeOfNow();
    }

    void begin(String division, String parent, String on) throws SQLException {
        DivisionTree.begin(database, division, parent, on);
        countByTheTreeOfNow();
    }
}
