package cn.fazhi.report;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the migrations make, made by them once in this process; the schemas of the test classes are copies of its tables,
 * which takes much less time. One process at a time on a server makes it. A migration with a trigger or a view needs more
 * here.
 */
final class MigratedSchema {

    private static final String NAME = "migrated";

    private static MigratedSchema made;

    private final ReportDatabase database = ReportDatabase.migrated(NAME, "db/identity", "db/migration");
    private final List<String> definitions = new ArrayList<>();
    private final List<String> withRows = new ArrayList<>();

    private MigratedSchema() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : strings(statement, "show tables", 1)) {
                definitions.addAll(strings(statement, "show create table " + table, 2));
                if (!strings(statement, "select 1 from " + table + " limit 1", 1)
                        .isEmpty()) {
                    withRows.add(table);
                }
            }
        }
    }

    /** Puts a copy into the server, instead of what is there by that name. */
    static synchronized void copyTo(String schema) throws SQLException {
        if (made == null) {
            made = new MigratedSchema();
        }
        try (var connection = made.database.getConnection()) {
            made.copyTo(connection, schema);
        }
    }

    private void copyTo(Connection connection, String schema) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema);
            statement.execute("use " + schema);
            // the tables come by their names, not by what they refer to
            statement.execute("set foreign_key_checks = 0");
            for (var definition : definitions) {
                statement.execute(definition);
            }
            for (var table : withRows) {
                statement.execute(
                        "insert into %2$s select * from %1$s.%2$s".formatted(ReportDatabase.schema(NAME), table));
            }
            statement.execute("set foreign_key_checks = 1");
        }
    }

    private static List<String> strings(Statement statement, String select, int column) throws SQLException {
        var strings = new ArrayList<String>();
        try (var rows = statement.executeQuery(select)) {
            while (rows.next()) {
                strings.add(rows.getString(column));
            }
        }
        return strings;
    }
}
