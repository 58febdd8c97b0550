package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.Digest;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.UuidBytes;
import cn.fazhi.report.job.Transactions;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Our side. A fact of revision 0 waits for its owner to say it again, and is not here. */
final class Facts implements Records {

    private static final String BACKWARDS = "reverse(lower(hex(record_id)))";
    private static final String ALL = " from fact where generation = ? and family = ?";
    private static final String FROM = ALL + " and revision > 0";
    private static final String HERE =
            FROM + " and division = ? and business_year = ? and left(" + BACKWARDS + ", ?) = ?";

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Transactions transactions;

    Facts(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<List<Digest>> digests(RecordFamily family, Integer year) {
        return Optional.of(read(
                digest("''", FROM + " and (? is null or business_year = ?)"),
                row -> digest(family, row),
                family,
                year,
                year));
    }

    @Override
    public List<Digest> within(Place place) {
        var prefix = place.prefix();
        return read(
                digest("left(" + BACKWARDS + ", " + (prefix.length() + 1) + ")", HERE),
                row -> digest(place.family(), row),
                place.family(),
                place.division(),
                place.year(),
                prefix.length(),
                prefix);
    }

    @Override
    public Map<UUID, Long> revisions(Place place) {
        var revisions = new HashMap<UUID, Long>();
        read(
                "select record_id, revision" + HERE,
                row -> revisions.put(UuidBytes.from(row.getBytes(1)), row.getLong(2)),
                place.family(),
                place.division(),
                place.year(),
                place.prefix().length(),
                place.prefix());
        return revisions;
    }

    @Override
    public Optional<Stand> find(RecordKey key) {
        return stand(FROM, key);
    }

    /** Where a record that waits for its owner goes on counting meanwhile. */
    Optional<Stand> waiting(RecordKey key) {
        return stand(ALL + " and revision = 0", key);
    }

    private Optional<Stand> stand(String from, RecordKey key) {
        return read(
                        "select division, business_year, revision" + from + " and record_id = ?",
                        row -> new Stand(row.getString(1), row.getInt(2), row.getLong(3)),
                        key.family(),
                        UuidBytes.of(key.id()))
                .stream()
                .findFirst();
    }

    private static String digest(String prefix, String from) {
        return "select division, business_year, " + prefix + " prefix, count(*), sum(revision),"
                + " bit_xor(crc32(concat(lower(hex(record_id)), '/', revision)))" + from
                + " group by division, business_year, prefix";
    }

    private static Digest digest(RecordFamily family, ResultSet row) throws SQLException {
        return new Digest(
                family.slug(),
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6));
    }

    private <T> List<T> read(String sql, Row<T> row, RecordFamily family, Object... parameters) {
        try {
            return transactions.snapshot(connection -> {
                int generation = Generation.live(connection);
                try (var select = connection.prepareStatement(sql)) {
                    select.setInt(1, generation);
                    select.setString(2, family.name());
                    return rows(select, row, parameters);
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException("the facts cannot be read", e);
        }
    }

    private static <T> List<T> rows(PreparedStatement select, Row<T> row, Object... parameters) throws SQLException {
        for (int n = 0; n < parameters.length; n++) {
            select.setObject(n + 3, parameters[n]);
        }
        var found = new ArrayList<T>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(row.of(rows));
            }
        }
        return found;
    }
}
