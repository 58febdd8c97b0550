package cn.fazhi.report.counting;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The numbers themselves, and the references behind the distinct ones. */
final class TotalTable {

    private static final int CELLS_PER_QUERY = 250;

    private static final String COUNTED = "select wanted.n, r.refs from json_table(?, '$[*]' columns (n for ordinality,"
            + " division char(6) path '$[0]', period varchar(7) path '$[1]', indicator varchar(40) path '$[2]',"
            + " dimension varchar(60) path '$[3]', distinct_key char(32) path '$[4]')) wanted"
            + " straight_join distinct_reference r force index (primary) on r.generation = ?"
            + " and r.division = cast(wanted.division as char character set ascii)"
            + " and r.period = cast(wanted.period as char character set ascii)"
            + " and r.indicator = cast(wanted.indicator as char character set ascii)"
            + " and r.dimension = cast(wanted.dimension as char character set ascii)"
            + " and r.distinct_key = unhex(wanted.distinct_key)";

    // Affected rows of an upsert that always changes something.
    private static final int INSERTED = 1;
    private static final int UPDATED = 2;

    private final Connection connection;
    private final int generation;

    TotalTable(Connection connection, int generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** Changes the references and tells the deltas which things thereby count, or count no more. */
    void refer(Deltas deltas) throws SQLException {
        var changes = deltas.references();
        var cells = List.copyOf(changes.keySet());
        for (int from = 0; from < cells.size(); from += CELLS_PER_QUERY) {
            var part = cells.subList(from, Math.min(from + CELLS_PER_QUERY, cells.size()));
            int affected = upsert(part, changes);
            if (affected == part.size() * INSERTED) {
                part.forEach(cell -> deltas.count(cell, 0, changes.get(cell)));
            } else if (affected < part.size() * UPDATED || takesAway(part, changes)) {
                // Read after the upsert: now the rows are ours, so before = after - change holds.
                forget(compare(part, changes, deltas));
            }
        }
    }

    /** What all of the rows come to says for most parts that none, or all, of them were there before. */
    private int upsert(List<Cell> part, Map<Cell, Integer> changes) throws SQLException {
        var rows = "(?, ?, ?, ?, ?, ?, ?)" + ", (?, ?, ?, ?, ?, ?, ?)".repeat(part.size() - 1);
        try (var upsert = connection.prepareStatement(
                "insert into distinct_reference (generation, division, period, indicator, dimension, distinct_key, refs)"
                        + " values " + rows + " on duplicate key update refs = refs + values(refs)")) {
            int parameter = 1;
            for (var cell : part) {
                upsert.setInt(parameter++, generation);
                upsert.setString(parameter++, cell.division());
                upsert.setString(parameter++, cell.period());
                upsert.setString(parameter++, cell.indicator());
                upsert.setString(parameter++, cell.dimension());
                upsert.setBytes(parameter++, cell.distinctKey().bytes());
                upsert.setInt(parameter++, changes.get(cell));
            }
            return upsert.executeUpdate();
        }
    }

    private static boolean takesAway(List<Cell> part, Map<Cell, Integer> changes) {
        return part.stream().anyMatch(cell -> changes.get(cell) < 0);
    }

    /** @return those that nothing refers to any more */
    private List<Cell> compare(List<Cell> part, Map<Cell, Integer> changes, Deltas deltas) throws SQLException {
        var gone = new ArrayList<Cell>();
        int read = 0;
        try (var select = connection.prepareStatement(COUNTED)) {
            select.setString(1, keys(part));
            select.setInt(2, generation);
            try (var rows = select.executeQuery()) {
                for (; rows.next(); read++) {
                    var cell = part.get(rows.getInt(1) - 1);
                    int after = rows.getInt(2);
                    deltas.count(cell, after - changes.get(cell), after);
                    if (after == 0) {
                        gone.add(cell);
                    }
                }
            }
        }
        if (read != part.size()) {
            throw new IllegalStateException("of %d references just written %d are there".formatted(part.size(), read));
        }
        return gone;
    }

    /** Each by its whole key: for a list of them MySQL goes through all references, where its statistics are old. */
    private void forget(List<Cell> gone) throws SQLException {
        if (gone.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement(
                "delete from distinct_reference where generation = ? and division = ? and period = ? and indicator = ?"
                        + " and dimension = ? and distinct_key = ?")) {
            for (var cell : gone) {
                key(delete, cell);
                delete.setBytes(6, cell.distinctKey().bytes());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static String keys(List<Cell> cells) {
        return JsonKeys.array(cells.stream()
                .map(cell -> List.of(
                        cell.division(),
                        cell.period(),
                        cell.indicator(),
                        cell.dimension(),
                        cell.distinctKey().hex()))
                .toList());
    }

    void add(SortedMap<Cell, BigDecimal> deltas) throws SQLException {
        try (var upsert = connection.prepareStatement(
                "insert into total (generation, division, period, indicator, dimension, value) values (?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update value = value + values(value)")) {
            for (var delta : deltas.entrySet()) {
                key(upsert, delta.getKey());
                upsert.setBigDecimal(6, delta.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private void key(PreparedStatement statement, Cell cell) throws SQLException {
        statement.setInt(1, generation);
        statement.setString(2, cell.division());
        statement.setString(3, cell.period());
        statement.setString(4, cell.indicator());
        statement.setString(5, cell.dimension());
    }
}
