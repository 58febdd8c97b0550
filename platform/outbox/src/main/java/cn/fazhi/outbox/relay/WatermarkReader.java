package cn.fazhi.outbox.relay;

import cn.fazhi.contracts.Watermark;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Up to which time everything committed is published, and up to which offset a reader must be to have it.
 *
 * <p>A row is created at most {@code openTransactionLimit} before it becomes visible; so every row created before
 * (now − limit) is visible or never will be, and of the visible ones the oldest still waiting bounds the rest. The
 * offsets are read after that time: whatever was created before it has left the outbox by then, and its offset was
 * recorded by the transaction that deleted it. A parked row holds nothing back (one record must not stop the clock of a
 * nation); it is counted, so that the reader can call its figures incomplete.
 */
final class WatermarkReader {

    private static final String SETTLED_UNTIL = """
            select least(utc_timestamp(6) - interval ? microsecond, coalesce(min(created_at), utc_timestamp(6)))
            from outbox where bucket = ?""";
    private static final String PARKED = "select count(*) from outbox_parked where bucket = ?";
    private static final String ENDS =
            "select topic, partition_number, end_offset from outbox_progress where bucket = ?";

    private final DataSource database;
    private final RelaySettings settings;

    WatermarkReader(DataSource database, RelaySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    Watermark read() throws SQLException {
        try (var connection = database.getConnection()) {
            var asOf = settledUntil(connection);
            return new Watermark(
                    settings.service(),
                    settings.bucket(),
                    settings.buckets(),
                    asOf,
                    parked(connection),
                    ends(connection));
        }
    }

    private Instant settledUntil(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(SETTLED_UNTIL)) {
            select.setLong(1, settings.openTransactionLimit().toNanos() / 1000);
            select.setInt(2, settings.bucket());
            try (var result = select.executeQuery()) {
                result.next();
                return result.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            }
        }
    }

    private long parked(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(PARKED)) {
            select.setInt(1, settings.bucket());
            try (var result = select.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private Map<String, Map<Integer, Long>> ends(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(ENDS)) {
            select.setInt(1, settings.bucket());
            var ends = new TreeMap<String, Map<Integer, Long>>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    var topic = result.getString(1);
                    if (topic.startsWith(settings.topicPrefix())) {
                        ends.computeIfAbsent(
                                        topic.substring(settings.topicPrefix().length()), t -> new TreeMap<>())
                                .put(result.getInt(2), result.getLong(3));
                    }
                }
            }
            return ends;
        }
    }
}
