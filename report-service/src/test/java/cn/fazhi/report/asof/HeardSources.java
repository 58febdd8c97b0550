package cn.fazhi.report.asof;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Complete figures, for tests elsewhere: every owner has just been heard of, and nothing waits aside. */
public final class HeardSources {

    private HeardSources() {}

    public static void in(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from dead_letter");
            statement.executeUpdate("delete from source_as_of");
            for (var service : AsOf.SERVICES) {
                statement.executeUpdate("insert into source_as_of (service, bucket, as_of, parked) values ('" + service
                        + "', 0, utc_timestamp(6) + interval 1 hour, 0)");
            }
        }
    }
}
