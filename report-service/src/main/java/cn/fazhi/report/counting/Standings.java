package cn.fazhi.report.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Each division's {@link Standing} as of one transaction, read once for all that is asked of it. */
final class Standings {

    private final Map<String, Standing> read = new HashMap<>();
    private final Connection connection;

    Standings(Connection connection) {
        this.connection = connection;
    }

    Standing of(String division) throws SQLException {
        var standing = read.get(division);
        if (standing == null) {
            standing = Standing.read(connection, division);
            read.put(division, standing);
        }
        return standing;
    }
}
