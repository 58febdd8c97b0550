package cn.fazhi.outbox.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The right to work on a bucket, for a while, by the database's clock. It keeps relays from working against each other;
 * that none publishes what it should not is the fenced producer's doing, for a lease can run out unnoticed.
 */
final class Lease {

    private static final String CREATE = """
            insert ignore into outbox_lease (bucket, owner, expires_at)
            values (?, null, utc_timestamp(6) - interval 1 second)""";
    private static final String ACQUIRE = """
            update outbox_lease set owner = ?, expires_at = utc_timestamp(6) + interval ? microsecond
            where bucket = ? and (owner = ? or owner is null or expires_at < utc_timestamp(6))""";
    /** The owner stays who it is; so the parameters are those of {@link #ACQUIRE}. */
    private static final String RENEW = """
            update outbox_lease set owner = ?, expires_at = utc_timestamp(6) + interval ? microsecond
            where bucket = ? and owner = ?""";

    private static final String HOLD = "select 1 from outbox_lease where bucket = ? and owner = ? lock in share mode";
    private static final String RELEASE = "update outbox_lease set owner = null where bucket = ? and owner = ?";

    private final DataSource database;
    private final int bucket;
    private final Duration length;
    private final String owner;
    private boolean created;
    private long renewedAt;

    Lease(DataSource database, int bucket, Duration length) {
        this.database = database;
        this.bucket = bucket;
        this.length = length;
        this.owner = ProcessHandle.current().pid() + "/" + UUID.randomUUID();
    }

    String owner() {
        return owner;
    }

    /** Takes it where nobody has it, or nobody any more. */
    boolean acquire() throws SQLException {
        create();
        return update(ACQUIRE);
    }

    /**
     * Renews it once a third of it has passed, as long as nobody else has had it since it was acquired: what is in hand from
     * then may not be taken out of the outbox once another relay has been at work.
     */
    boolean keep() throws SQLException {
        return System.nanoTime() - renewedAt < length.toNanos() / 3 || update(RENEW);
    }

    /** Whether it is ours by that; its time runs from before the database was asked. */
    private boolean update(String statement) throws SQLException {
        var asked = System.nanoTime();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, owner);
            update.setLong(2, length.toNanos() / 1000);
            update.setInt(3, bucket);
            update.setString(4, owner);
            var ours = update.executeUpdate() == 1;
            renewedAt = asked;
            return ours;
        }
    }

    /**
     * Keeps every other relay from taking it until the transaction ends: whoever takes it later reads what this one leaves.
     *
     * @throws SQLException if another has taken it
     */
    void hold(Connection transaction) throws SQLException {
        try (var select = transaction.prepareStatement(HOLD)) {
            select.setInt(1, bucket);
            select.setString(2, owner);
            try (var result = select.executeQuery()) {
                if (!result.next()) {
                    throw new SQLException("the lease has gone to another relay");
                }
            }
        }
    }

    /** So that a successor need not wait for its end. */
    void release() throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(RELEASE)) {
            update.setInt(1, bucket);
            update.setString(2, owner);
            update.executeUpdate();
        }
    }

    private void create() throws SQLException {
        if (!created) {
            try (var connection = database.getConnection();
                    var insert = connection.prepareStatement(CREATE)) {
                insert.setInt(1, bucket);
                insert.executeUpdate();
            }
            created = true;
        }
    }
}
