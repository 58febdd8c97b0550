package cn.fazhi.audit;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Rows of {@code audit_entry}. */
final class AuditEntries {

    static final String COLUMNS = "id, at, actor, client, roles, step, reason, family, record_id, division, revision,"
            + " request_id, seal_number, hash";

    private AuditEntries() {}

    static List<AuditEntry> read(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var entries = new ArrayList<AuditEntry>();
            while (rows.next()) {
                entries.add(entry(rows));
            }
            return entries;
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor"),
                row.getString("client"),
                roles(row.getString("roles")),
                row.getString("step"),
                row.getString("reason"),
                row.getString("family"),
                uuid(row.getBytes("record_id")),
                row.getString("division"),
                row.getLong("revision"),
                row.getString("request_id"),
                seal(row));
    }

    private static AuditEntry.Seal seal(ResultSet row) throws SQLException {
        var number = row.getLong("seal_number");
        return row.wasNull() ? null : new AuditEntry.Seal(number, hash(row.getBytes("hash")));
    }

    /** Hex digits; none for a hash that somebody has taken away, which no computed one equals. */
    static String hash(byte[] stored) {
        return stored == null ? "" : HexFormat.of().formatHex(stored);
    }

    private static List<String> roles(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
