package cn.fazhi.outbox.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fazhi.contracts.RecordFamily;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes events as a business transaction does. */
record Writer(DataSource database) {

    private static final String INSERT = """
            insert into outbox (bucket, topic, record_id, family, event_type, revision, schema_version, division,
                                business_year, created_at, payload)
            values (0, ?, ?, ?, ?, ?, 1, '370402', 2021, utc_timestamp(6), ?)""";

    void commit(UUID recordId, long... revisions) throws SQLException {
        try (var connection = begin()) {
            for (var revision : revisions) {
                insert(connection, recordId, revision);
            }
            connection.commit();
        }
    }

    void commit(UUID recordId, long revision, byte[] payload) throws SQLException {
        try (var connection = begin()) {
            insert(connection, recordId, revision, payload);
            connection.commit();
        }
    }

    Connection begin() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    static void insert(Connection transaction, UUID recordId, long revision) throws SQLException {
        insert(transaction, recordId, revision, ("{\"revision\":" + revision + "}").getBytes(UTF_8));
    }

    private static void insert(Connection transaction, UUID recordId, long revision, byte[] payload)
            throws SQLException {
        try (var insert = transaction.prepareStatement(INSERT)) {
            insert.setString(1, RecordFamily.INSPECTION.topic());
            insert.setBytes(
                    2,
                    ByteBuffer.allocate(16)
                            .putLong(recordId.getMostSignificantBits())
                            .putLong(recordId.getLeastSignificantBits())
                            .array());
            insert.setString(3, RecordFamily.INSPECTION.slug());
            insert.setString(4, RecordFamily.INSPECTION.eventType());
            insert.setLong(5, revision);
            insert.setBytes(6, payload);
            insert.executeUpdate();
        }
    }
}
