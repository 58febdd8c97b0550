package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.UuidBytes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The comparisons that there were. */
final class ReconciliationTable {

    private static final String SELECT =
            "select r.id, r.state, r.family, r.business_year, r.requested_by, r.started_at,"
                    + " r.ended_at, r.compared, r.differences, r.failure, (select count(*) from reconciliation_difference d"
                    + " where d.reconciliation_id = r.id and d.resolved_at is null), r.expected from reconciliation r";
    private static final int FAILURE_LENGTH = 500;

    private final Connection connection;

    ReconciliationTable(Connection connection) {
        this.connection = connection;
    }

    /** Only by the holder of the lease: what then still says that it runs is dead. */
    void begin(UUID id, Scope scope, String requestedBy) throws SQLException {
        try (var dead = connection.createStatement();
                var insert = connection.prepareStatement("insert into reconciliation"
                        + " (id, state, family, business_year, requested_by) values (?, 'RUNNING', ?, ?, ?)")) {
            dead.executeUpdate("update reconciliation set state = 'FAILED', ended_at = current_timestamp(6),"
                    + " failure = 'it died' where state = 'RUNNING'");
            insert.setBytes(1, UuidBytes.of(id));
            insert.setString(2, scope.family() == null ? null : scope.family().name());
            insert.setObject(3, scope.year(), Types.SMALLINT);
            insert.setString(4, requestedBy);
            insert.executeUpdate();
        }
    }

    /** Whether it has begun one so short a while ago, whatever became of it. */
    boolean begunBy(String requestedBy, Duration ago) throws SQLException {
        try (var select = connection.prepareStatement("select 1 from reconciliation where requested_by = ?"
                + " and started_at > current_timestamp(6) - interval ? second limit 1")) {
            select.setString(1, requestedBy);
            select.setLong(2, ago.toSeconds());
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /**
     * How long ago the last comparison of everything that was done began; if there was none, for how long there has been
     * something to compare.
     */
    Duration sinceTheLastOfAll() throws SQLException {
        try (var select = connection.prepareStatement("select timestampdiff(second, coalesce("
                        + "(select max(started_at) from reconciliation where state = 'DONE' and family is null"
                        + " and business_year is null),"
                        + " (select changed_at from contribution_change order by id limit 1)), current_timestamp(6))");
                var rows = select.executeQuery()) {
            rows.next();
            return Duration.ofSeconds(rows.getLong(1)); // nothing was ever counted: 0
        }
    }

    void expect(UUID id, long factsAndNumbers) throws SQLException {
        try (var update = connection.prepareStatement("update reconciliation set expected = ? where id = ?")) {
            update.setLong(1, factsAndNumbers);
            update.setBytes(2, UuidBytes.of(id));
            update.executeUpdate();
        }
    }

    void progress(UUID id, long compared) throws SQLException {
        try (var update =
                connection.prepareStatement("update reconciliation set compared = compared + ? where id = ?")) {
            update.setLong(1, compared);
            update.setBytes(2, UuidBytes.of(id));
            update.executeUpdate();
        }
    }

    void done(UUID id, long differences) throws SQLException {
        try (var update = connection.prepareStatement("update reconciliation set state = 'DONE',"
                + " ended_at = current_timestamp(6), differences = ? where id = ?")) {
            update.setLong(1, differences);
            update.setBytes(2, UuidBytes.of(id));
            update.executeUpdate();
        }
    }

    /** Unless a successor has declared it dead already. */
    void failed(UUID id, String failure) throws SQLException {
        try (var update = connection.prepareStatement("update reconciliation set state = 'FAILED',"
                + " ended_at = current_timestamp(6), failure = ? where id = ? and state = 'RUNNING'")) {
            update.setString(1, failure.length() > FAILURE_LENGTH ? failure.substring(0, FAILURE_LENGTH) : failure);
            update.setBytes(2, UuidBytes.of(id));
            update.executeUpdate();
        }
    }

    Optional<Reconciliation> find(UUID id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " where r.id = ?")) {
            select.setBytes(1, UuidBytes.of(id));
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(reconciliation(rows)) : Optional.empty();
            }
        }
    }

    List<Reconciliation> newest(int limit) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " order by r.started_at desc limit ?")) {
            select.setInt(1, limit);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Reconciliation>();
                while (rows.next()) {
                    found.add(reconciliation(rows));
                }
                return found;
            }
        }
    }

    private static Reconciliation reconciliation(ResultSet row) throws SQLException {
        var family = row.getString(3);
        return new Reconciliation(
                UuidBytes.from(row.getBytes(1)),
                Reconciliation.State.valueOf(row.getString(2)),
                new Scope(family == null ? null : RecordFamily.valueOf(family), row.getObject(4, Integer.class)),
                row.getString(5),
                instant(row, 6),
                instant(row, 7),
                row.getLong(8),
                row.getLong(12),
                row.getLong(9),
                row.getLong(11),
                row.getString(10));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var timestamp = row.getObject(column, Timestamp.class);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
