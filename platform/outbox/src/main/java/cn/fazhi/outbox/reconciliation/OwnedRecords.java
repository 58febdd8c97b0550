package cn.fazhi.outbox.reconciliation;

import cn.fazhi.contracts.Digest;
import cn.fazhi.outbox.OutboxUnavailable;
import cn.fazhi.outbox.RecordTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The records of this service as a reader's copy is compared with them. */
@ApplicationScoped
class OwnedRecords {

    private static final String DIGESTS = """
            select record.division, year(record.business_date) business_year, %s prefix,
                   count(*), coalesce(sum(record.revision), 0),
                   bit_xor(crc32(concat(lower(hex(record.id)), '/', record.revision)))
            from %s record where %s
            group by record.division, business_year, prefix
            order by record.division, business_year, prefix""";
    private static final String RECORDS =
            "select record.id, record.revision from %s record where %s order by record.id limit %d";

    private final DataSource database;

    OwnedRecords(DataSource database) {
        this.database = database;
    }

    /** @param prefixLength by how many digits of the ids, read backwards, the digests are apart */
    List<Digest> digests(RecordTable table, RecordFilter filter, int prefixLength) {
        var prefix = prefixLength == 0 ? "''" : "left(" + RecordFilter.BACKWARDS + ", " + prefixLength + ")";
        return read(DIGESTS.formatted(prefix, table.name(), filter.sql()), filter, row -> digest(table, row));
    }

    List<RecordRevision> revisions(RecordTable table, RecordFilter filter, int limit) {
        return read(
                RECORDS.formatted(table.name(), filter.sql(), limit),
                filter,
                row -> new RecordRevision(uuid(row.getBytes(1)), row.getLong(2)));
    }

    private <T> List<T> read(String sql, RecordFilter filter, Row<T> row) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            filter.bind(select);
            try (var result = select.executeQuery()) {
                var all = new ArrayList<T>();
                while (result.next()) {
                    all.add(row.of(result));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }

    private static Digest digest(RecordTable table, ResultSet row) throws SQLException {
        return new Digest(
                table.family().slug(),
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6));
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
