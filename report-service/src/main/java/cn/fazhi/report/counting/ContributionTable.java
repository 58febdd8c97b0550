package cn.fazhi.report.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What each fact counts for, as last derived. Only touched under the lock of the fact. */
final class ContributionTable {

    private static final String WANTED =
            " from " + JsonKeys.RECORDS + " straight_join contribution c force index (primary)"
                    + " on c.generation = ? and c.record_id = unhex(wanted.id)";
    private static final String OF_RECORDS =
            "select c.record_id, c.indicator, c.division, c.on_date, c.dimension, c.amount, c.distinct_key" + WANTED
                    + " order by c.record_id, c.seq";
    private static final String DELETE = "delete c" + WANTED;

    private final Connection connection;
    private final int generation;

    ContributionTable(Connection connection, int generation) {
        this.connection = connection;
        this.generation = generation;
    }

    Map<UUID, List<Contribution>> of(Collection<UUID> records) throws SQLException {
        if (records.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<UUID, List<Contribution>>();
        try (var select = connection.prepareStatement(OF_RECORDS)) {
            select.setString(1, JsonKeys.of(records));
            select.setInt(2, generation);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var key = rows.getBytes(7);
                    found.computeIfAbsent(UuidBytes.from(rows.getBytes(1)), id -> new ArrayList<>())
                            .add(new Contribution(
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getObject(4, LocalDate.class),
                                    Dimensions.parse(rows.getString(5)),
                                    rows.getBigDecimal(6),
                                    key == null ? null : DistinctKey.of(key)));
                }
            }
        }
        return found;
    }

    void delete(Collection<UUID> records) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setString(1, JsonKeys.of(records));
            delete.setInt(2, generation);
            delete.executeUpdate();
        }
    }

    void insert(Collection<Change> changes) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into contribution (generation, record_id, seq, family, indicator, division, on_date, dimension,"
                        + " amount, distinct_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var change : changes) {
                var id = UuidBytes.of(change.received().state().id());
                int seq = 0;
                for (var contribution : change.after()) {
                    insert.setInt(1, generation);
                    insert.setBytes(2, id);
                    insert.setInt(3, seq++);
                    insert.setString(4, change.received().family().name());
                    insert.setString(5, contribution.indicator());
                    insert.setString(6, contribution.division());
                    insert.setObject(7, contribution.on());
                    insert.setString(8, Dimensions.text(contribution.dimensions()));
                    insert.setBigDecimal(9, contribution.amount());
                    insert.setBytes(
                            10,
                            contribution.distinctKey() == null
                                    ? null
                                    : contribution.distinctKey().bytes());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
