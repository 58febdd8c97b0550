package cn.fazhi.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Writes, into tables of the same shape, the rows that counting inspections comes to; a thousand events a transaction. The
 * tables begin with what those of the service hold and grow from round to round as those do: the more rows there are, the
 * dearer each is.
 */
final class RawCounting implements AutoCloseable {

    private static final int BATCH = 1000;
    private static final List<String> TABLES =
            List.of("fact", "contribution", "contribution_change", "distinct_reference", "total");

    private record Cell(String division, String period, String indicator, String dimension)
            implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            int order = division.compareTo(other.division);
            order = order == 0 ? period.compareTo(other.period) : order;
            order = order == 0 ? indicator.compareTo(other.indicator) : order;
            return order == 0 ? dimension.compareTo(other.dimension) : order;
        }
    }

    private final Connection connection;

    RawCounting(Connection connection) throws SQLException {
        this.connection = connection;
        each("drop table if exists bench_%1$s");
        each("create table bench_%1$s like %1$s");
        each("insert into bench_%1$s select * from %1$s");
    }

    private void each(String statement) throws SQLException {
        try (var update = connection.createStatement()) {
            for (var table : TABLES) {
                update.executeUpdate(statement.formatted(table));
            }
        }
    }

    /** @return how long it took, in nanoseconds */
    long write(InspectionEvents events) throws SQLException {
        connection.setAutoCommit(false);
        long start = System.nanoTime();
        for (int from = 0; from < events.count(); from += BATCH) {
            write(events, from, Math.min(from + BATCH, events.count()));
            connection.commit();
        }
        long nanos = System.nanoTime() - start;
        connection.setAutoCommit(true);
        return nanos;
    }

    private void write(InspectionEvents events, int from, int to) throws SQLException {
        var totals = new TreeMap<Cell, Integer>();
        var references = new TreeMap<Cell, TreeMap<UUID, Integer>>();
        try (var fact = prepare("fact (generation, family, record_id, revision, schema_version, division,"
                        + " business_year, payload) values (1, 'INSPECTION', ?, 2, 1, ?, 2023, ?)");
                var contribution = prepare("contribution (generation, record_id, seq, family, indicator, division,"
                        + " on_date, dimension, amount, distinct_key)"
                        + " values (1, ?, ?, 'INSPECTION', ?, ?, ?, ?, 1, ?)");
                var change = prepare("contribution_change (cause, family, record_id, revision, kafka_partition,"
                        + " kafka_offset, indicator, division, on_date, dimension, amount, distinct_key, times)"
                        + " values ('EVENT', 'INSPECTION', ?, 2, 0, ?, ?, ?, ?, ?, 1, ?, 1)")) {
            for (int i = from; i < to; i++) {
                var event = events.get(i);
                fact.setBytes(1, bytes(event.id()));
                fact.setString(2, event.division());
                fact.setString(3, event.json());
                fact.addBatch();
                contribute(event, List.of(contribution, change), totals, references);
            }
            fact.executeBatch();
            contribution.executeBatch();
            change.executeBatch();
        }
        refer(references);
        add(totals);
    }

    private static void contribute(
            InspectionEvents.Event event,
            List<PreparedStatement> tables,
            TreeMap<Cell, Integer> totals,
            TreeMap<Cell, TreeMap<UUID, Integer>> references)
            throws SQLException {
        var kind = "inspectionKind=" + event.kind();
        var industry = "industry=" + event.industry();
        row(event, tables, 0, "ENF.EMP_INSPECTED", kind + "," + industry, event.employer());
        spread(event, "ENF.EMP_INSPECTED", List.of("", kind, industry), totals, references);
        row(event, tables, 1, "ENF.INSPECTIONS", kind + "," + industry, null);
        spread(event, "ENF.INSPECTIONS", List.of("", kind, industry), totals, null);
        if (event.kind().equals("ANNUAL_REVIEW_PATROL")) {
            row(event, tables, 2, "ENF.DOOR_PATROL", industry, event.employer());
            spread(event, "ENF.DOOR_PATROL", List.of("", industry), totals, references);
        }
    }

    private static void row(
            InspectionEvents.Event event,
            List<PreparedStatement> tables,
            int seq,
            String indicator,
            String dimensions,
            UUID key)
            throws SQLException {
        for (var table : tables) {
            table.setBytes(1, bytes(event.id()));
            table.setInt(2, seq);
            table.setString(3, indicator);
            table.setString(4, event.division());
            table.setObject(5, event.on());
            table.setString(6, dimensions);
            table.setBytes(7, key == null ? null : bytes(key));
            table.addBatch();
        }
    }

    /** The year at four levels, the quarter and the month at the lowest. */
    private static void spread(
            InspectionEvents.Event event,
            String indicator,
            List<String> dimensions,
            TreeMap<Cell, Integer> totals,
            TreeMap<Cell, TreeMap<UUID, Integer>> references) {
        var county = event.division();
        int quarter = (event.on().getMonthValue() + 2) / 3;
        for (var dimension : dimensions) {
            for (var cell : List.of(
                    new Cell(county, "2023", indicator, dimension),
                    new Cell(county, "2023-Q" + quarter, indicator, dimension),
                    new Cell(county, event.on().toString().substring(0, 7), indicator, dimension),
                    new Cell(county.substring(0, 4) + "00", "2023", indicator, dimension),
                    new Cell(county.substring(0, 2) + "0000", "2023", indicator, dimension),
                    new Cell("000000", "2023", indicator, dimension))) {
                totals.merge(cell, 1, Integer::sum);
                if (references != null) {
                    references.computeIfAbsent(cell, each -> new TreeMap<>()).merge(event.employer(), 1, Integer::sum);
                }
            }
        }
    }

    private void refer(TreeMap<Cell, TreeMap<UUID, Integer>> references) throws SQLException {
        try (var upsert =
                prepare("distinct_reference (generation, division, period, indicator, dimension, distinct_key,"
                        + " refs) values (1, ?, ?, ?, ?, ?, ?) on duplicate key update refs = refs + values(refs)")) {
            for (var cell : references.entrySet()) {
                for (var key : cell.getValue().entrySet()) {
                    set(upsert, cell.getKey());
                    upsert.setBytes(5, bytes(key.getKey()));
                    upsert.setInt(6, key.getValue());
                    upsert.addBatch();
                }
            }
            upsert.executeBatch();
        }
    }

    private void add(TreeMap<Cell, Integer> totals) throws SQLException {
        try (var upsert = prepare("total (generation, division, period, indicator, dimension, value)"
                + " values (1, ?, ?, ?, ?, ?) on duplicate key update value = value + values(value)")) {
            for (var total : totals.entrySet()) {
                set(upsert, total.getKey());
                upsert.setInt(5, total.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private PreparedStatement prepare(String rows) throws SQLException {
        return connection.prepareStatement("insert into bench_" + rows);
    }

    private static void set(PreparedStatement statement, Cell cell) throws SQLException {
        statement.setString(1, cell.division());
        statement.setString(2, cell.period());
        statement.setString(3, cell.indicator());
        statement.setString(4, cell.dimension());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() throws SQLException {
        each("drop table bench_%1$s");
    }
}
