package cn.fazhi.report.rebuild;

import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.UuidBytes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rebuilds that were ever asked for, and what each found. */
final class RebuildTable {

    private static final String SELECT =
            "select id, generation, source, state, phase, requested_by, started_at, ended_at, events_read,"
                    + " events_expected, facts, facts_expected, differences, failure from rebuild";
    private static final int FAILURE_LENGTH = 500;

    private final Connection connection;

    RebuildTable(Connection connection) {
        this.connection = connection;
    }

    /** Only by the holder of the lease: what then still says that it runs is dead. */
    int begin(UUID id, Source source, String requestedBy) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("update rebuild set state = 'FAILED', ended_at = current_timestamp(6),"
                    + " failure = 'it died' where state = 'RUNNING'");
        }
        int generation = Math.max(Generation.live(connection), highest()) + 1;
        try (var insert =
                connection.prepareStatement("insert into rebuild (id, generation, source, state, phase, requested_by)"
                        + " values (?, ?, ?, 'RUNNING', ?, ?)")) {
            insert.setBytes(1, UuidBytes.of(id));
            insert.setInt(2, generation);
            insert.setString(3, source.name());
            insert.setString(4, (source == Source.TOPICS ? Phase.READING : Phase.DERIVING).name());
            insert.setString(5, requestedBy);
            insert.executeUpdate();
        }
        return generation;
    }

    private int highest() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select coalesce(max(generation), 0) from rebuild")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    void enter(UUID id, Phase phase) throws SQLException {
        try (var update = connection.prepareStatement("update rebuild set phase = ? where id = ?")) {
            update.setString(1, phase.name());
            update.setBytes(2, UuidBytes.of(id));
            update.executeUpdate();
        }
    }

    void expect(UUID id, long events, long facts) throws SQLException {
        try (var update = connection.prepareStatement("update rebuild set events_expected = events_expected + ?,"
                + " facts_expected = facts_expected + ? where id = ?")) {
            update.setLong(1, events);
            update.setLong(2, facts);
            update.setBytes(3, UuidBytes.of(id));
            update.executeUpdate();
        }
    }

    void progress(UUID id, long eventsRead, long facts) throws SQLException {
        try (var update = connection.prepareStatement(
                "update rebuild set events_read = events_read + ?, facts = facts + ? where id = ?")) {
            update.setLong(1, eventsRead);
            update.setLong(2, facts);
            update.setBytes(3, UuidBytes.of(id));
            update.executeUpdate();
        }
    }

    void done(UUID id, long differences, List<Difference> kept) throws SQLException {
        try (var update = connection.prepareStatement("update rebuild set state = 'DONE',"
                        + " ended_at = current_timestamp(6), differences = ? where id = ?");
                var insert = connection.prepareStatement("insert into rebuild_difference"
                        + " (rebuild_id, seq, kind, subject, before_value, after_value) values (?, ?, ?, ?, ?, ?)")) {
            update.setLong(1, differences);
            update.setBytes(2, UuidBytes.of(id));
            update.executeUpdate();
            int seq = 0;
            for (var difference : kept) {
                insert.setBytes(1, UuidBytes.of(id));
                insert.setInt(2, seq++);
                insert.setString(3, difference.kind().name());
                insert.setString(4, difference.subject());
                insert.setString(5, difference.before());
                insert.setString(6, difference.after());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Unless a successor has declared it dead already. */
    void failed(UUID id, String failure) throws SQLException {
        try (var update = connection.prepareStatement("update rebuild set state = 'FAILED',"
                + " ended_at = current_timestamp(6), failure = ? where id = ? and state = 'RUNNING'")) {
            update.setString(1, failure.length() > FAILURE_LENGTH ? failure.substring(0, FAILURE_LENGTH) : failure);
            update.setBytes(2, UuidBytes.of(id));
            update.executeUpdate();
        }
    }

    Optional<Rebuild> find(UUID id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " where id = ?")) {
            select.setBytes(1, UuidBytes.of(id));
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rebuild(rows)) : Optional.empty();
            }
        }
    }

    List<Rebuild> newest(int limit) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " order by generation desc limit ?")) {
            select.setInt(1, limit);
            try (var rows = select.executeQuery()) {
                var rebuilds = new ArrayList<Rebuild>();
                while (rows.next()) {
                    rebuilds.add(rebuild(rows));
                }
                return rebuilds;
            }
        }
    }

    List<Difference> differences(UUID id) throws SQLException {
        try (var select = connection.prepareStatement("select kind, subject, before_value, after_value"
                + " from rebuild_difference where rebuild_id = ? order by seq")) {
            select.setBytes(1, UuidBytes.of(id));
            try (var rows = select.executeQuery()) {
                var differences = new ArrayList<Difference>();
                while (rows.next()) {
                    differences.add(new Difference(
                            Difference.Kind.valueOf(rows.getString(1)),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4)));
                }
                return differences;
            }
        }
    }

    private static Rebuild rebuild(ResultSet row) throws SQLException {
        return new Rebuild(
                UuidBytes.from(row.getBytes(1)),
                row.getInt(2),
                Source.valueOf(row.getString(3)),
                Rebuild.State.valueOf(row.getString(4)),
                Phase.valueOf(row.getString(5)),
                row.getString(6),
                instant(row, 7),
                instant(row, 8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                row.getLong(12),
                row.getLong(13),
                row.getString(14));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var timestamp = row.getObject(column, Timestamp.class);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
