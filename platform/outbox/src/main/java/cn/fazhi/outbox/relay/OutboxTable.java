package cn.fazhi.outbox.relay;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/** One bucket of the outbox, seen from the relay: only who holds its lease takes rows out. */
final class OutboxTable {

    private static final String OLDEST = """
            select id, topic, record_id, event_type, revision, schema_version, division, business_year, created_at,
                   payload
            from outbox force index (ix_outbox_bucket_id) where bucket = ? and id > ? order by id limit ?""";
    private static final long BEFORE_ALL = 0;
    private static final String UP_TO =
            "select count(*) from outbox force index (ix_outbox_bucket_id) where bucket = ? and id <= ?";
    private static final String ADVANCE = """
            insert into outbox_progress (bucket, topic, partition_number, end_offset) values (?, ?, ?, ?)
            on duplicate key update end_offset = greatest(end_offset, values(end_offset))""";
    private static final String ANY_PARKED = "select 1 from outbox_parked where bucket = ? limit 1";
    private static final String SUPERSEDE = "delete from outbox_parked where record_id = ? and revision <= ?";
    // Each row is looked up by its key, the ids first: for a list or a range of ids MySQL may scan the table, and then
    // waits for whoever is just writing to it.
    private static final String DELETE = """
            delete row_sent
            from json_table(?, '$[*]' columns (id bigint path '$')) sent
            straight_join outbox row_sent force index (primary) on row_sent.id = sent.id""";
    private static final String PARK = """
            insert into outbox_parked (id, bucket, topic, record_id, family, event_type, revision,
                schema_version, division, business_year, created_at, payload, parked_at, reason)
            select id, bucket, topic, record_id, family, event_type, revision,
                schema_version, division, business_year, created_at, payload, utc_timestamp(6), ?
            from outbox where id = ?""";
    private static final int REASON_LENGTH = 500;

    private final DataSource database;
    private final int bucket;
    private final Lease lease;

    OutboxTable(DataSource database, int bucket, Lease lease) {
        this.database = database;
        this.bucket = bucket;
        this.lease = lease;
    }

    /** The oldest rows: at most {@code limit}, and no more once {@code bytes} of payload are together. */
    List<OutboxRow> oldest(int limit, long bytes) throws SQLException {
        try (var connection = database.getConnection()) {
            return oldest(connection, BEFORE_ALL, limit, bytes);
        }
    }

    /**
     * The oldest of those that come after a batch, all of which is still there. None if a row has been committed late among
     * the batch's: newer states of its record may be among those that come after, and must not be sent before it. That is
     * asked when they have been read: who shows here had committed, so what it waited for had too.
     */
    List<OutboxRow> after(List<OutboxRow> batch, int limit, long bytes) throws SQLException {
        long last = batch.getLast().id();
        try (var connection = database.getConnection()) {
            var rows = oldest(connection, last, limit, bytes);
            return upTo(connection, last) == batch.size() ? rows : List.of();
        }
    }

    private long upTo(Connection connection, long last) throws SQLException {
        try (var select = connection.prepareStatement(UP_TO)) {
            select.setInt(1, bucket);
            select.setLong(2, last);
            try (var result = select.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private List<OutboxRow> oldest(Connection connection, long after, int limit, long bytes) throws SQLException {
        try (var select = connection.prepareStatement(OLDEST)) {
            select.setFetchSize(Integer.MIN_VALUE); // row by row: a backlog of large events stays on the server
            select.setInt(1, bucket);
            select.setLong(2, after);
            select.setInt(3, limit);
            var rows = new ArrayList<OutboxRow>();
            try (var result = select.executeQuery()) {
                for (long read = 0; read < bytes && result.next(); ) {
                    var row = row(result);
                    rows.add(row);
                    read += row.payload().length;
                }
            }
            return rows;
        }
    }

    /** Ends the work on rows that the broker has: with them goes what had been parked of their records before. */
    void delivered(List<OutboxRow> rows, Map<TopicPartition, Long> ends) throws SQLException {
        inTransaction(connection -> {
            supersedeParked(connection, rows);
            delete(connection, rows);
            for (var end : ends.entrySet()) {
                advance(connection, end.getKey(), end.getValue());
            }
        });
    }

    void park(OutboxRow row, String reason) throws SQLException {
        inTransaction(connection -> {
            try (var insert = connection.prepareStatement(PARK)) {
                insert.setString(1, reason.length() > REASON_LENGTH ? reason.substring(0, REASON_LENGTH) : reason);
                insert.setLong(2, row.id());
                insert.executeUpdate();
            }
            delete(connection, List.of(row));
        });
    }

    private void advance(Connection connection, TopicPartition partition, long end) throws SQLException {
        try (var upsert = connection.prepareStatement(ADVANCE)) {
            upsert.setInt(1, bucket);
            upsert.setString(2, partition.topic());
            upsert.setInt(3, partition.partition());
            upsert.setLong(4, end);
            upsert.executeUpdate();
        }
    }

    private void supersedeParked(Connection connection, List<OutboxRow> rows) throws SQLException {
        if (!anyParked(connection)) {
            return;
        }
        try (var delete = connection.prepareStatement(SUPERSEDE)) {
            for (var row : rows) {
                delete.setBytes(1, bytes(row.recordId()));
                delete.setLong(2, row.revision());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private boolean anyParked(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(ANY_PARKED)) {
            select.setInt(1, bucket);
            try (var result = select.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setString(1, rows.stream().map(OutboxRow::id).toList().toString());
            delete.executeUpdate();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static OutboxRow row(ResultSet result) throws SQLException {
        var id = ByteBuffer.wrap(result.getBytes("record_id"));
        return new OutboxRow(
                result.getLong("id"),
                result.getString("topic"),
                new UUID(id.getLong(), id.getLong()),
                result.getString("event_type"),
                result.getLong("revision"),
                result.getInt("schema_version"),
                result.getString("division"),
                result.getInt("business_year"),
                result.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                result.getBytes("payload"));
    }

    private void inTransaction(Work work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean committed = false;
            try {
                lease.hold(connection);
                work.in(connection);
                connection.commit();
                committed = true;
            } finally {
                // whatever was thrown: half of it would be committed with the next line
                if (!committed) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        }
    }

    private interface Work {
        void in(Connection connection) throws SQLException;
    }
}
