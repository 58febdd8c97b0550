package cn.fazhi.outbox;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes events into the outbox, on the connection of the running transaction. */
@ApplicationScoped
public class OutboxRows {

    static final int MAX_BYTES = 512 * 1024;

    private static final String INSERT = """
            insert into outbox (bucket, topic, record_id, family, event_type, revision, schema_version, division,
                                business_year, created_at, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, utc_timestamp(6), ?)""";

    private final DataSource database;
    private final Buckets buckets;
    private final Event<RowInserted> inserted;

    @Inject
    OutboxRows(DataSource database, OutboxConfig config, Event<RowInserted> inserted) {
        this(database, new Buckets(config.buckets()), inserted);
    }

    OutboxRows(DataSource database, Buckets buckets, Event<RowInserted> inserted) {
        this.database = database;
        this.buckets = buckets;
        this.inserted = inserted;
    }

    void insert(RecordFamily family, RecordState state) {
        var payload = StateJson.write(state);
        if (payload.length > MAX_BYTES) {
            throw new EventTooLarge(state.id(), payload.length, MAX_BYTES);
        }
        var bucket = buckets.of(state.id());
        insert(bucket, family, state, payload);
        inserted.fire(new RowInserted(bucket));
    }

    private void insert(int bucket, RecordFamily family, RecordState state, byte[] payload) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setInt(1, bucket);
            insert.setString(2, family.topic());
            insert.setBytes(3, bytes(state.id()));
            insert.setString(4, family.slug());
            insert.setString(5, family.eventType());
            insert.setLong(6, state.revision());
            insert.setInt(7, family.schemaVersion());
            insert.setString(8, state.division());
            insert.setInt(9, state.businessDate().getYear());
            insert.setBytes(10, payload);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
