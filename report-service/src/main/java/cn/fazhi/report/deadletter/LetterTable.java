package cn.fazhi.report.deadletter;

import cn.fazhi.report.counting.Received;
import cn.fazhi.report.counting.UuidBytes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the intake put aside, and closes it. */
final class LetterTable {

    private static final String SELECT =
            "select id, topic, kafka_partition, kafka_offset, event_type, record_id, revision, schema_version, division,"
                    + " business_year, reason, payload, received_at, state, closed_at from dead_letter where ";

    private final Connection connection;

    LetterTable(Connection connection) {
        this.connection = connection;
    }

    /** In order of id. @param state null for all */
    List<Letter> page(Letter.State state, long after, int limit) throws SQLException {
        try (var select =
                connection.prepareStatement(SELECT + "id > ? and (? is null or state = ?) order by id limit ?")) {
            var name = state == null ? null : state.name();
            select.setLong(1, after);
            select.setString(2, name);
            select.setString(3, name);
            select.setInt(4, limit);
            return read(select);
        }
    }

    Optional<Letter> find(long id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + "id = ?")) {
            select.setLong(1, id);
            return read(select).stream().findFirst();
        }
    }

    /** @return false if it is open no more */
    boolean requeued(long id) throws SQLException {
        try (var update = connection.prepareStatement("update dead_letter set state = 'REQUEUED',"
                + " closed_at = current_timestamp(6) where id = ? and state = 'OPEN'")) {
            update.setLong(1, id);
            return update.executeUpdate() == 1;
        }
    }

    /** What else waits of the record, and is not newer, is moot. */
    void supersede(Received counted) throws SQLException {
        try (var update = connection.prepareStatement("update dead_letter set state = 'SUPERSEDED',"
                + " closed_at = current_timestamp(6) where state = 'OPEN' and record_id = ?"
                + " and (revision is null or revision <= ?)")) {
            update.setBytes(1, UuidBytes.of(counted.state().id()));
            update.setLong(2, counted.state().revision());
            update.executeUpdate();
        }
    }

    private static List<Letter> read(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var letters = new ArrayList<Letter>();
            while (rows.next()) {
                letters.add(letter(rows));
            }
            return letters;
        }
    }

    private static Letter letter(ResultSet row) throws SQLException {
        var record = row.getBytes(6);
        return new Letter(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getLong(4),
                row.getString(5),
                record == null ? null : UuidBytes.from(record),
                row.getObject(7, Long.class),
                row.getObject(8, Integer.class),
                row.getString(9),
                row.getObject(10, Integer.class),
                row.getString(11),
                row.getBytes(12),
                instant(row, 13),
                Letter.State.valueOf(row.getString(14)),
                instant(row, 15));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var timestamp = row.getObject(column, Timestamp.class);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
