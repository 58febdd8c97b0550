package cn.fazhi.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Changes of the divisions' tree, entered as docs/divisions.md tells the people who run the services. */
public final class DivisionTree {

    private static final String DERIVE = read(Path.of("../deploy/divisions/derive-ancestors.sql"));

    private DivisionTree() {}

    /** From that day on it stands below the other division, whatever it stood below until then. */
    public static void moveBelow(DataSource database, String division, String to, String on) throws SQLException {
        change(
                database,
                "update division_parent set valid_until = '%s' where division = '%s' and valid_until > '%s'"
                        .formatted(on, division, on),
                "insert into division_parent (division, parent, valid_from, valid_until)"
                        + " values ('%s', '%s', '%s', '9999-12-31')".formatted(division, to, on));
    }

    /** A new one, as that which is split off another. */
    public static void begin(DataSource database, String division, String parent, String on) throws SQLException {
        change(
                database,
                "insert into division (code, name) values ('%1$s', '%1$s')".formatted(division),
                "insert into division_parent (division, parent, valid_from, valid_until)"
                        + " values ('%s', '%s', '%s', '9999-12-31')".formatted(division, parent, on));
    }

    /** As if there had never been a change from that day on. */
    public static void forgetChanges(DataSource database, String division, String from) throws SQLException {
        change(
                database,
                "delete from division_parent where division = '%s' and valid_from >= '%s'".formatted(division, from),
                "update division_parent set valid_until = '9999-12-31' where division = '%s' and valid_until = '%s'"
                        .formatted(division, from));
    }

    /** With the ancestors that follow from them, in one transaction. */
    public static void change(DataSource database, String... changes) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var change : changes) {
                execute(connection, change);
            }
            for (var statement : DERIVE.split(";")) {
                if (!statement.isBlank()) {
                    execute(connection, statement);
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8).replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
