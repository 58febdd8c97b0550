package cn.fazhi.report.counting;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Rows in bulk, for a generation in which nobody else writes. */
final class FoldTable {

    /** A driver keeps every row of a batch in memory. */
    private static final int ROWS_PER_BATCH = 5000;

    private static final String NEWER =
            "values(revision) > revision or values(revision) = revision and values(schema_version) > schema_version";
    // Assigned from left to right: what the condition reads comes last.
    private static final String FACT = "insert into fact (generation, family, record_id, revision, schema_version,"
            + " division, business_year, payload) values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update"
            + " division = if(" + NEWER + ", values(division), division),"
            + " business_year = if(" + NEWER + ", values(business_year), business_year),"
            + " payload = if(" + NEWER + ", values(payload), payload),"
            + " schema_version = if(" + NEWER + ", values(schema_version), schema_version),"
            + " revision = greatest(revision, values(revision))";
    private static final String TOTAL = "insert into total (generation, division, period, indicator, dimension, value)"
            + " values (?, ?, ?, ?, ?, ?) on duplicate key update value = value + values(value)";
    private static final String REFERENCE = "insert into distinct_reference (generation, division, period, indicator,"
            + " dimension, distinct_key, refs) values (?, ?, ?, ?, ?, ?, ?)"
            + " on duplicate key update refs = refs + values(refs)";

    private final Connection connection;
    private final int generation;

    FoldTable(Connection connection, int generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** Of several states of a record the newest stays, in whatever order they come. */
    void facts(Collection<Received> states) throws SQLException {
        try (var upsert = connection.prepareStatement(FACT)) {
            for (var received : states) {
                var state = received.state();
                upsert.setInt(1, generation);
                upsert.setString(2, received.family().name());
                upsert.setBytes(3, UuidBytes.of(state.id()));
                upsert.setLong(4, state.revision());
                upsert.setInt(5, received.schemaVersion());
                upsert.setString(6, state.division());
                upsert.setInt(7, state.businessDate().getYear());
                upsert.setString(8, received.payload());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    void contributions(Collection<Received> states) throws SQLException {
        new ContributionTable(connection, generation)
                .insert(states.stream()
                        .map(received -> new Change(received, List.of()))
                        .toList());
    }

    void add(Sums sums) throws SQLException {
        try (var totals = new Batch(TOTAL);
                var references = new Batch(REFERENCE)) {
            sums.writeTo(new Sums.Rows() {
                @Override
                public void total(CellKey cell, long hundredths) throws SQLException {
                    totals.of(cell).setBigDecimal(6, BigDecimal.valueOf(hundredths, 2));
                    totals.add();
                }

                @Override
                public void reference(CellKey cell, DistinctKey key, int count) throws SQLException {
                    var row = references.of(cell);
                    row.setBytes(6, key.bytes());
                    row.setInt(7, count);
                    references.add();
                }
            });
            totals.write();
            references.write();
        }
    }

    private final class Batch implements AutoCloseable {

        private final PreparedStatement upsert;
        private int rows;

        Batch(String sql) throws SQLException {
            upsert = connection.prepareStatement(sql);
        }

        PreparedStatement of(CellKey cell) throws SQLException {
            upsert.setInt(1, generation);
            upsert.setString(2, cell.division());
            upsert.setString(3, cell.period());
            upsert.setString(4, cell.indicator());
            upsert.setString(5, cell.dimension());
            return upsert;
        }

        void add() throws SQLException {
            upsert.addBatch();
            if (++rows % ROWS_PER_BATCH == 0) {
                write();
            }
        }

        void write() throws SQLException {
            upsert.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            upsert.close();
        }
    }

    List<String> divisionsWithReferences() throws SQLException {
        var divisions = new ArrayList<String>();
        try (var select = connection.prepareStatement(
                "select distinct division from distinct_reference where generation = ? order by division")) {
            select.setInt(1, generation);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    divisions.add(rows.getString(1));
                }
            }
        }
        return divisions;
    }

    /** A distinct thing counts once, however many references there are to it. */
    void countDistinct(String first, String last) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into total (generation, division, period, indicator, dimension, value)"
                        + " select generation, division, period, indicator, dimension, count(*) from distinct_reference"
                        + " where generation = ? and division between ? and ?"
                        + " group by generation, division, period, indicator, dimension")) {
            insert.setInt(1, generation);
            insert.setString(2, first);
            insert.setString(3, last);
            insert.executeUpdate();
        }
    }
}
