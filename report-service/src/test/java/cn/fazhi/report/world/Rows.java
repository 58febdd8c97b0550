package cn.fazhi.report.world;

import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.counting.UuidBytes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows that one owner keeps, to be written into its tables at once. */
final class Rows {

    private static final String HEAD = "id, revision, division, business_date, annulment_reason, annulled_on, ";
    private static final String EMPLOYER = "employer_id, employer_credit_code, employer_name, employer_industry, ";

    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    /** @param columns besides those that every record has */
    void record(String table, String columns, RecordState state, Object... values) {
        add(table + " (" + HEAD + columns + ")", head(state), values);
    }

    void recordOf(EmployerSnapshot employer, String table, String columns, RecordState state, Object... values) {
        var all = new ArrayList<Object>();
        all.addAll(Arrays.asList(bytes(employer.id()), employer.creditCode(), employer.name(), employer.industry()));
        all.addAll(Arrays.asList(values));
        add(table + " (" + HEAD + EMPLOYER + columns + ")", head(state), all.toArray());
    }

    /** @param table with its columns, the first of which is the parent's id */
    void child(String table, RecordState parent, Object... values) {
        add(table, List.of(bytes(parent.id())), values);
    }

    private void add(String table, List<Object> head, Object... values) {
        var all = new ArrayList<>(head);
        all.addAll(Arrays.asList(values));
        rows.computeIfAbsent(table, any -> new ArrayList<>()).add(all.toArray());
    }

    private static List<Object> head(RecordState state) {
        return Arrays.asList(
                bytes(state.id()),
                state.revision(),
                state.division(),
                state.businessDate(),
                state.annulled() ? state.annulment().reason() : null,
                state.annulled() ? state.annulment().on() : null);
    }

    static byte[] bytes(UUID id) {
        return id == null ? null : UuidBytes.of(id);
    }

    /** Forgets what was in these tables before. */
    void replace(ReportDatabase database, List<String> childrenFirst) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (var table : childrenFirst) {
                    statement.executeUpdate("delete from " + table);
                }
            }
            for (var table : rows.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        int columns = rows.getFirst().length;
        var marks = String.join(", ", Collections.nCopies(columns, "?"));
        try (var insert = connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (var row : rows) {
                for (int column = 0; column < columns; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
