package cn.fazhi.report.counting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Every contribution that the figures gained or lost, with its cause; never changed, never rebuilt. Written only in
 * transactions that hold the live generation. What a record's rows add up to is what the record counts for.
 */
public final class LedgerTable {

    private static final int ADDED = 1;
    private static final int TAKEN_AWAY = -1;

    private static final String THING =
            "family, record_id, indicator, division, on_date, dimension, amount, distinct_key";
    private static final String CHECKSUM = "cast(crc32(concat_ws('/', hex(record_id), indicator, division, on_date,"
            + " dimension, amount, coalesce(hex(distinct_key), ''))) as signed)";

    private static final String UNEQUAL_BUCKETS =
            "select bucket from (select right(record_id, 1) bucket, sum(" + CHECKSUM + ") checksum from contribution"
                    + " where generation = ? group by bucket union all select right(record_id, 1) bucket,"
                    + " -sum(times * " + CHECKSUM + ") from contribution_change group by bucket) sides"
                    + " group by bucket having sum(checksum) <> 0";

    private static final String SETTLE =
            "insert into contribution_change (cause, family, record_id, revision, indicator, division, on_date, dimension,"
                    + " amount, distinct_key, times) select ?, d.family, d.record_id, coalesce(f.revision, 0),"
                    + " d.indicator, d.division, d.on_date, d.dimension, d.amount, d.distinct_key, d.net"
                    + " from (select " + THING + ", sum(times) net from (select " + THING
                    + ", 1 times from contribution"
                    + " where generation = ? and %1$s union all select " + THING + ", -times from contribution_change"
                    + " where %1$s) sides group by " + THING + " having sum(times) <> 0) d"
                    + " left join fact f on f.generation = ? and f.family = d.family and f.record_id = d.record_id"
                    + " order by d.record_id, d.net";

    private final Connection connection;

    public LedgerTable(Connection connection) {
        this.connection = connection;
    }

    /** What stays the same is no change. */
    void note(List<Change> changes) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into contribution_change (cause, family, record_id, revision, kafka_partition, kafka_offset,"
                        + " indicator, division, on_date, dimension, amount, distinct_key, times)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var change : changes) {
                add(insert, change.received(), change.removed(), TAKEN_AWAY);
                add(insert, change.received(), change.added(), ADDED);
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, Received received, List<Contribution> contributions, int times)
            throws SQLException {
        for (var contribution : contributions) {
            var position = received.position();
            var key = contribution.distinctKey();
            insert.setString(1, Cause.EVENT.name());
            insert.setString(2, received.family().name());
            insert.setBytes(3, UuidBytes.of(received.state().id()));
            insert.setLong(4, received.state().revision());
            insert.setObject(5, position == null ? null : position.partition(), Types.INTEGER);
            insert.setObject(6, position == null ? null : position.offset(), Types.BIGINT);
            insert.setString(7, contribution.indicator());
            insert.setString(8, contribution.division());
            insert.setObject(9, contribution.on());
            insert.setString(10, Dimensions.text(contribution.dimensions()));
            insert.setBigDecimal(11, contribution.amount());
            insert.setBytes(12, key == null ? null : key.bytes());
            insert.setInt(13, times);
            insert.addBatch();
        }
    }

    /**
     * Notes whatever else the ledger does not hold of a generation that is about to be seen. Checksums of a 256th of the
     * records each tell where to look: mostly nowhere.
     */
    public void settleRebuild(int next) throws SQLException {
        var unequal = unequalBuckets(next);
        if (!unequal.isEmpty()) {
            var marks = String.join(",", Collections.nCopies(unequal.size(), "?"));
            settle(Cause.REBUILD, next, "right(record_id, 1) in (" + marks + ")", unequal);
        }
    }

    /** Against what the ledger says, not what was there: the fault that is repaired has no row in it. */
    void settleRepair(int generation, UUID record) throws SQLException {
        settle(Cause.REPAIR, generation, "record_id = ?", List.of(UuidBytes.of(record)));
    }

    private List<byte[]> unequalBuckets(int generation) throws SQLException {
        try (var select = connection.prepareStatement(UNEQUAL_BUCKETS)) {
            select.setInt(1, generation);
            var buckets = new ArrayList<byte[]>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    buckets.add(rows.getBytes(1));
                }
            }
            return buckets;
        }
    }

    private void settle(Cause cause, int generation, String records, Collection<byte[]> parameters)
            throws SQLException {
        try (var insert = connection.prepareStatement(SETTLE.formatted(records))) {
            int parameter = 1;
            insert.setString(parameter++, cause.name());
            insert.setInt(parameter++, generation);
            for (var bytes : parameters) {
                insert.setBytes(parameter++, bytes);
            }
            for (var bytes : parameters) {
                insert.setBytes(parameter++, bytes);
            }
            insert.setInt(parameter, generation);
            insert.executeUpdate();
        }
    }
}
