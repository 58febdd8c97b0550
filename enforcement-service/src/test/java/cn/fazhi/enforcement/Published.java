package cn.fazhi.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the service has committed to be published: the rows of its outbox, which nobody relays during these tests. */
@ApplicationScoped
public class Published {

    public record Row(String topic, String eventType, long revision, String division, int year, String payload) {}

    private final DataSource database;

    Published(DataSource database) {
        this.database = database;
    }

    /** Oldest first. */
    public List<Row> of(UUID recordId) {
        var sql = "select topic, event_type, revision, division, business_year, payload from outbox"
                + " where record_id = ? order by id";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, bytes(recordId));
            var rows = new ArrayList<Row>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(new Row(
                            result.getString(1),
                            result.getString(2),
                            result.getLong(3),
                            result.getString(4),
                            result.getInt(5),
                            new String(result.getBytes(6), StandardCharsets.UTF_8)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Row lastOf(UUID recordId) {
        return of(recordId).getLast();
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
