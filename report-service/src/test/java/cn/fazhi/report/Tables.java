package cn.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.counting.Totals;
import cn.fazhi.report.intake.IntakePositions;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** What stands in the tables of report-service. */
public final class Tables {

    private static final int FIRST = 1;
    private static final int EXPECTED = 1000;
    private static final List<String> ALL = List.of(
            "fact",
            "contribution",
            "contribution_change",
            "total",
            "distinct_reference",
            "intake_position",
            "dead_letter",
            "source_as_of",
            "rebuild_difference",
            "rebuild",
            "reconciliation_difference",
            "reconciliation",
            "job_lease");

    private final ReportDatabase database;

    public Tables(ReportDatabase database) {
        this.database = database;
    }

    public void empty() throws SQLException {
        for (var table : ALL) {
            update("delete from " + table);
        }
        update("update counting_generation set live = " + FIRST);
    }

    public void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Zero where nothing is counted. */
    public BigDecimal value(String indicator, String division, Period period) throws SQLException {
        return value(indicator, "", division, period);
    }

    public BigDecimal value(String indicator, String dimension, String division, Period period) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Totals(connection, Generation.live(connection))
                    .read(division, period)
                    .getOrDefault(new Totals.Of(indicator, dimension), BigDecimal.ZERO);
        }
    }

    /** Every row as one line of text. */
    public List<String> rows(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            var lines = new ArrayList<String>();
            while (rows.next()) {
                var line = new StringBuilder(String.valueOf(rows.getString(1)));
                for (int column = 2; column <= columns; column++) {
                    line.append(' ').append(rows.getString(column));
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }

    public boolean countedUpTo(Map<TopicPartition, Long> ends) throws SQLException {
        try (var connection = database.getConnection()) {
            var positions = IntakePositions.read(connection);
            return ends.entrySet().stream().allMatch(end -> end.getValue().equals(positions.get(end.getKey())));
        }
    }

    /** Counts these states, each record's last one, alone and undisturbed beside what is there: all must be the same. */
    public void assertSameAsCountedAlone(Collection<? extends RecordState> states) throws SQLException {
        var divisions = new Divisions(database);
        divisions.load();
        int live;
        try (var connection = database.getConnection()) {
            live = Generation.live(connection);
            connection.setAutoCommit(false);
            new Counting(divisions)
                    .count(
                            connection,
                            EXPECTED,
                            states.stream().map(States::received).toList());
            connection.commit();
        }
        for (var table : List.of(
                "family, hex(record_id), revision, division, business_year from fact",
                "hex(record_id), seq, indicator, division, on_date, dimension, amount, hex(distinct_key) from contribution",
                "division, period, indicator, dimension, hex(distinct_key), refs from distinct_reference",
                "division, period, indicator, dimension, value from total")) {
            assertThat(rowsOf(live, table)).as(table).containsExactlyElementsOf(rowsOf(EXPECTED, table));
        }
        assertLedgerAddsUp();
    }

    /** Every change is in the ledger once: what is left of all of them is what counts now. */
    public void assertLedgerAddsUp() throws SQLException {
        var thing = "family, record_id, indicator, division, on_date, dimension, amount, distinct_key";
        // By bytes: the columns' collation would take A for a
        var bytes = "hex(record_id), hex(distinct_key), hex(family), hex(indicator), hex(division), hex(dimension)";
        // In one statement: of a million events neither side fits into a test's heap
        assertThat(rows("select " + bytes + ", " + thing
                        + ", sum(times), sum(counted) from (select "
                        + thing + ", times, 0 counted from contribution_change union all select " + thing
                        + ", 0, 1 from contribution where generation = (select live from counting_generation)) sides"
                        + " group by " + bytes + ", " + thing + " having sum(times) <> sum(counted)"))
                .as("the ledger")
                .isEmpty();
    }

    private List<String> rowsOf(int generation, String table) throws SQLException {
        var some = table.endsWith(" total") ? " and value <> 0" : "";
        return rows("select " + table + " where generation = " + generation + some + " order by 1, 2, 3, 4, 5");
    }
}
