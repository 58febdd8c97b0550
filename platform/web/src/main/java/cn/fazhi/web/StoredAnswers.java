package cn.fazhi.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of answers already given. */
@ApplicationScoped
class StoredAnswers {

    private static final int CHUNK = 1000;

    private final DataSource database;

    StoredAnswers(DataSource database) {
        this.database = database;
    }

    /**
     * In the present transaction; waits while another one with the same key is undecided.
     *
     * @throws FaultyRequest if that one won, or is still at work after the lock timeout
     */
    void add(String client, String key, StoredAnswer answer) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into idempotency (client, idempotency_key, request_hash, status, etag, location, body,"
                                + " expires_at) values (?, ?, ?, ?, ?, ?, ?, utc_timestamp(6) + interval 24 hour)")) {
            insert.setString(1, client);
            insert.setString(2, key);
            insert.setBytes(3, answer.requestHash());
            insert.setInt(4, answer.status());
            insert.setString(5, answer.etag());
            insert.setString(6, answer.location());
            insert.setBytes(7, answer.body());
            insert.executeUpdate();
        } catch (SQLException e) {
            if (e.getErrorCode() == DatabaseFaults.DUPLICATE_KEY || e.getErrorCode() == DatabaseFaults.LOCK_TIMEOUT) {
                throw new FaultyRequest(Fault.REQUEST_IN_PROGRESS);
            }
            throw e;
        }
    }

    Optional<StoredAnswer> find(String client, String key) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select request_hash, status, etag, location, body from idempotency"
                                + " where client = ? and idempotency_key = ?")) {
            select.setString(1, client);
            select.setString(2, key);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new StoredAnswer(
                                rows.getBytes(1),
                                rows.getInt(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getBytes(5)))
                        : Optional.empty();
            }
        }
    }

    @Scheduled(
            every = "{fazhi.idempotency.cleanup-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deleteExpired() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from idempotency where expires_at < utc_timestamp(6) limit " + CHUNK)) {
            int deleted;
            do {
                deleted = delete.executeUpdate();
            } while (deleted == CHUNK);
        }
    }
}
