package cn.fazhi.report.asof;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Complete figures, for tests elsewhere: every owner has just been heard of, nothing waits aside, nothing differs. */
public final class HeardSources {

    private HeardSources() {}

    public static void in(DataSource database) throws SQLException {
        forget(database);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from dead_letter");
            statement.executeUpdate("delete from reconciliation_difference");
            for (var service : AsOf.SERVICES) {
                statement.executeUpdate("insert into source_as_of (service, bucket, as_of, parked) values ('" + service
                        + "', 0, utc_timestamp(6) + interval 1 hour, 0)");
            }
        }
    }

    public static void forget(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from source_as_of");
        }
    }
}
