package cn.fazhi.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** One connection that writes what the completion of an inspection writes, one transaction each. */
final class RawCompletion implements Crowd.Worker {

    private static final byte[] HASH = new byte[32];

    private final List<UUID> ids;
    private final byte[] answer;
    private final Connection connection;
    private final PreparedStatement inspection;
    private final PreparedStatement inspector;
    private final PreparedStatement outbox;
    private final PreparedStatement audit;
    private final PreparedStatement idempotency;

    RawCompletion(Connection connection, List<UUID> ids, byte[] answer) throws SQLException {
        this.connection = connection;
        this.ids = ids;
        this.answer = answer;
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        inspection = connection.prepareStatement("insert into bench_inspection (id, revision, division, business_date,"
                + " kind, status, employer_id, employer_name, employer_industry, planned_on, completed_on, result)"
                + " values (?, 2, '370402', '2024-05-06', 'ROUTINE', 'COMPLETED', ?, '测速单位', 'F', '2024-05-06',"
                + " '2024-05-06', 'NO_VIOLATION')");
        inspector = connection.prepareStatement("insert into bench_inspection_inspector (inspection_id, position, name,"
                + " certificate_number) values (?, ?, '甲', 'BENCH-1')");
        outbox = connection.prepareStatement("insert into bench_outbox (bucket, topic, record_id, family, event_type,"
                + " revision, schema_version, division, business_year, created_at, payload) values (0,"
                + " 'enforcement.inspection', ?, 'inspection', 'cn.fazhi.enforcement.inspection', 2, 1, '370402', 2024,"
                + " utc_timestamp(6), ?)");
        audit = connection.prepareStatement("insert into bench_audit_entry (at, actor, client, roles, step, family,"
                + " record_id, division, revision, request_id) values (utc_timestamp(6), 'bench', 'bench', 'inspector',"
                + " 'completed', 'inspection', ?, '370402', 2, ?)");
        idempotency =
                connection.prepareStatement("insert into bench_idempotency (client, idempotency_key, request_hash,"
                        + " status, etag, body, expires_at) values ('bench', ?, ?, 200, '\"2\"', ?,"
                        + " utc_timestamp(6) + interval 24 hour)");
    }

    @Override
    public void work(int item) throws SQLException {
        var id = ids.get(item);
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        insert(inspection, bytes, bytes);
        for (int position = 0; position < 2; position++) {
            inspector.setBytes(1, bytes);
            inspector.setInt(2, position);
            inspector.addBatch();
        }
        inspector.executeBatch();
        insert(outbox, bytes, answer);
        audit.setBytes(1, bytes);
        audit.setString(2, id.toString());
        audit.executeUpdate();
        idempotency.setString(1, id.toString());
        idempotency.setBytes(2, HASH);
        idempotency.setBytes(3, answer);
        idempotency.executeUpdate();
        connection.commit();
    }

    private static void insert(PreparedStatement statement, byte[] first, byte[] second) throws SQLException {
        statement.setBytes(1, first);
        statement.setBytes(2, second);
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
