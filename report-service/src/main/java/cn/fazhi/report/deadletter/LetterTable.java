package cn.fazhi.report.deadletter;

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
                    + " business_year, reason, payload, received_at, state, closed_at, closed_by, close_reason"
                    + " from dead_letter where ";

    private final Connection connection;

    LetterTable(Connection connection) {
        this.connection = connection;
    }

    /** In order of id. */
    List<Letter> page(LetterFilter filter, long after, int limit) throws SQLException {
        var where = new StringBuilder("id > ?");
        var parameters = new ArrayList<Object>(List.of(after));
        filter.restrict(where, parameters);
        parameters.add(limit);
        try (var select = connection.prepareStatement(SELECT + where + " order by id limit ?")) {
            for (int n = 0; n < parameters.size(); n++) {
                select.setObject(n + 1, parameters.get(n));
            }
            return read(select);
        }
    }

    long count(Letter.State state) throws SQLException {
        try (var select = connection.prepareStatement("select count(*) from dead_letter where state = ?")) {
            select.setString(1, state.name());
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    Optional<Letter> find(long id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + "id = ?")) {
            select.setLong(1, id);
            return read(select).stream().findFirst();
        }
    }

    /**
     * @param reason null where the state says enough
     * @return false if it is open no more
     */
    boolean close(long id, Letter.State state, String by, String reason) throws SQLException {
        try (var update = connection.prepareStatement("update dead_letter set state = ?,"
                + " closed_at = current_timestamp(6), closed_by = ?, close_reason = ?"
                + " where id = ? and state = 'OPEN'")) {
            update.setString(1, state.name());
            update.setString(2, by);
            update.setString(3, reason);
            update.setLong(4, id);
            return update.executeUpdate() == 1;
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
                instant(row, 15),
                row.getString(16),
                row.getString(17));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var timestamp = row.getObject(column, Timestamp.class);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
