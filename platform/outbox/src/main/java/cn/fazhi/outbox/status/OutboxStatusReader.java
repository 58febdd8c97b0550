package cn.fazhi.outbox.status;

import cn.fazhi.outbox.OutboxUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

@ApplicationScoped
class OutboxStatusReader {

    private static final String WAITING = """
            select count(*), coalesce(timestampdiff(microsecond, min(created_at), utc_timestamp(6)), 0),
                   (select count(*) from outbox_parked)
            from outbox""";
    private static final String LEASES =
            "select bucket, owner, expires_at < utc_timestamp(6) from outbox_lease order by bucket";
    private static final double MICROS = 1_000_000;

    private final DataSource database;

    OutboxStatusReader(DataSource database) {
        this.database = database;
    }

    OutboxStatus read() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(WAITING);
                var result = select.executeQuery()) {
            result.next();
            return new OutboxStatus(
                    result.getLong(1), result.getLong(2) / MICROS, result.getLong(3), leases(connection));
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }

    private static List<OutboxStatus.Lease> leases(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(LEASES);
                var result = select.executeQuery()) {
            var leases = new ArrayList<OutboxStatus.Lease>();
            while (result.next()) {
                leases.add(new OutboxStatus.Lease(result.getInt(1), result.getString(2), result.getBoolean(3)));
            }
            return leases;
        }
    }
}
