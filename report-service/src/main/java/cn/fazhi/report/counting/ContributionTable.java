package cn.fazhi.report.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What each fact counts for, as last derived. Only touched under the lock of the fact. */
final class ContributionTable {

    private static final int KEYS_PER_QUERY = 500;

    private final Connection connection;
    private final int generation;

    ContributionTable(Connection connection, int generation) {
        this.connection = connection;
        this.generation = generation;
    }

    Map<UUID, List<Contribution>> of(List<UUID> records) throws SQLException {
        var found = new HashMap<UUID, List<Contribution>>();
        for (int from = 0; from < records.size(); from += KEYS_PER_QUERY) {
            read(records.subList(from, Math.min(from + KEYS_PER_QUERY, records.size())), found);
        }
        return found;
    }

    private void read(List<UUID> records, Map<UUID, List<Contribution>> found) throws SQLException {
        var marks = String.join(",", Collections.nCopies(records.size(), "?"));
        try (var select = connection.prepareStatement(
                "select record_id, indicator, division, on_date, dimension, amount, distinct_key from contribution"
                        + " where generation = ? and record_id in (" + marks + ") order by record_id, seq")) {
            select.setInt(1, generation);
            int parameter = 2;
            for (var id : records) {
                select.setBytes(parameter++, UuidBytes.of(id));
            }
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
    }

    void delete(Collection<UUID> records) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        var all = List.copyOf(records);
        for (int from = 0; from < all.size(); from += KEYS_PER_QUERY) {
            var part = all.subList(from, Math.min(from + KEYS_PER_QUERY, all.size()));
            var marks = String.join(",", Collections.nCopies(part.size(), "?"));
            try (var delete = connection.prepareStatement(
                    "delete from contribution where generation = ? and record_id in (" + marks + ")")) {
                delete.setInt(1, generation);
                int parameter = 2;
                for (var id : part) {
                    delete.setBytes(parameter++, UuidBytes.of(id));
                }
                delete.executeUpdate();
            }
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
