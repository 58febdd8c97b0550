package cn.fazhi.report.counting;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A point between two changes of the figures: the number of the ledger's last change before it. Whoever writes into the
 * ledger holds the live generation; while it is seized none is under way, so every later change has a higher number.
 * Numbers alone would not tell: they are not handed out in the order of the commits.
 */
public final class Moment {

    private Moment() {}

    /**
     * What the transaction reads from here on is of this moment. The intake waits until the transaction ends.
     *
     * @param connection REPEATABLE READ, without auto-commit, with nothing read yet
     */
    public static long take(Connection connection) throws SQLException {
        Generation.seizeLive(connection);
        try (var select = connection.prepareStatement("select coalesce(max(id), 0) from contribution_change");
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
