package cn.fazhi.report.counting;

import java.sql.Connection;
import java.sql.SQLException;

/** Which generation of the derived tables is live. */
public final class Generation {

    private Generation() {}

    /** For readers, as of their transaction. */
    public static int live(Connection connection) throws SQLException {
        return read(connection, "");
    }

    /** For the intake: nobody flips the pointer before its transaction ends. */
    public static int holdLive(Connection connection) throws SQLException {
        return read(connection, " lock in share mode");
    }

    /**
     * For whatever counts beside the intake, as a rebuild or repair: waits until every transaction of the intake has
     * ended, and keeps new ones waiting. What it then changes no position tells of: a new edition does.
     */
    public static int seizeLive(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement(
                "update counting_generation set edition = edition + 1 where singleton = 1")) {
            update.executeUpdate();
        }
        return read(connection, "");
    }

    public static void flipTo(Connection connection, int generation) throws SQLException {
        try (var update = connection.prepareStatement("update counting_generation set live = ? where singleton = 1")) {
            update.setInt(1, generation);
            update.executeUpdate();
        }
    }

    private static int read(Connection connection, String lock) throws SQLException {
        try (var select =
                        connection.prepareStatement("select live from counting_generation where singleton = 1" + lock);
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
