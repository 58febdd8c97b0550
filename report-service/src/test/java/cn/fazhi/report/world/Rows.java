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

/** The rows that one owner keeps of records that have changed, to be written into its tables at once. */
final class Rows {

    private static final String HEAD = "id, revision, division, business_date, annulment_reason, annulled_on, ";
    private static final String EMPLOYER = "employer_id, employer_credit_code, employer_name, employer_industry, ";
    private static final int IDS_PER_DELETE = 500;

    private final Map<String, String> children;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    private final Map<String, List<byte[]>> there = new LinkedHashMap<>();

    /** @param children per table the one with what belongs to its records, and its column with the record's id */
    Rows(Map<String, String> children) {
        this.children = children;
    }

    /** A table as owners have them. */
    static void createTable(ReportDatabase database, String name, String columns) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("create table " + name + " (id binary(16) not null, revision bigint not null,"
                    + " division char(6) character set ascii not null, business_date date not null,"
                    + " annulment_reason varchar(200), annulled_on date, " + columns + ", primary key (id))");
        }
    }

    /** @param columns besides those that every record has */
    void record(String table, String columns, RecordState state, Object... values) {
        if (state.revision() > 1) {
            there.computeIfAbsent(table, any -> new ArrayList<>()).add(bytes(state.id()));
        }
        add(table + " (" + HEAD + columns + ")", head(state), values);
    }

    void recordOf(EmployerSnapshot employer, String table, String columns, RecordState state, Object... values) {
        var all = new ArrayList<Object>();
        all.addAll(Arrays.asList(bytes(employer.id()), employer.creditCode(), employer.name(), employer.industry()));
        all.addAll(Arrays.asList(values));
        record(table, EMPLOYER + columns, state, all.toArray());
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

    /** In place of what there was of these records; then there is nothing left to write. */
    void write(ReportDatabase database) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var table : there.entrySet()) {
                var child = children.get(table.getKey());
                if (child != null) {
                    delete(connection, child, table.getValue());
                }
                delete(connection, table.getKey() + " id", table.getValue());
            }
            for (var table : rows.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            connection.commit();
        }
        there.clear();
        rows.clear();
    }

    private static void delete(Connection connection, String tableAndColumn, List<byte[]> ids) throws SQLException {
        var words = tableAndColumn.split(" ");
        for (int from = 0; from < ids.size(); from += IDS_PER_DELETE) {
            var some = ids.subList(from, Math.min(from + IDS_PER_DELETE, ids.size()));
            var marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            try (var delete = connection.prepareStatement(
                    "delete from " + words[0] + " where " + words[1] + " in (" + marks + ")")) {
                for (int n = 0; n < some.size(); n++) {
                    delete.setBytes(n + 1, some.get(n));
                }
                delete.executeUpdate();
            }
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
