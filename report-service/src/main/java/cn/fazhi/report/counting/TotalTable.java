package cn.fazhi.report.counting;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The numbers themselves, and the references behind the distinct ones. */
final class TotalTable {

    private static final int ROWS_PER_STATEMENT = 250;

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
        for (var part : parts(deltas.references())) {
            int affected = upsert(part);
            if (affected == part.size() * INSERTED) {
                part.forEach(change -> deltas.count(change.getKey(), 0, change.getValue()));
            } else if (affected < part.size() * UPDATED || takesAway(part)) {
                // Read after the upsert: now the rows are ours, so before = after - change holds.
                forget(compare(part, deltas));
            }
        }
    }

    /** What all of the rows come to says for most parts that none, or all, of them were there before. */
    private int upsert(List<Map.Entry<Cell, Integer>> part) throws SQLException {
        try (var upsert = connection.prepareStatement(
                "insert into distinct_reference (generation, division, period, indicator, dimension, distinct_key, refs)"
                        + " values (?, ?, ?, ?, ?, ?, ?)" + ", (?, ?, ?, ?, ?, ?, ?)".repeat(part.size() - 1)
                        + " on duplicate key update refs = refs + values(refs)")) {
            int parameter = 1;
            for (var change : part) {
                parameter = key(upsert, parameter, change.getKey());
                upsert.setBytes(parameter++, change.getKey().distinctKey().bytes());
                upsert.setInt(parameter++, change.getValue());
            }
            return upsert.executeUpdate();
        }
    }

    private static boolean takesAway(List<Map.Entry<Cell, Integer>> part) {
        return part.stream().anyMatch(change -> change.getValue() < 0);
    }

    /** @return those that nothing refers to any more */
    private List<Cell> compare(List<Map.Entry<Cell, Integer>> part, Deltas deltas) throws SQLException {
        var gone = new ArrayList<Cell>();
        int read = 0;
        try (var select = connection.prepareStatement(COUNTED)) {
            select.setString(1, keys(part));
            select.setInt(2, generation);
            try (var rows = select.executeQuery()) {
                for (; rows.next(); read++) {
                    var change = part.get(rows.getInt(1) - 1);
                    int after = rows.getInt(2);
                    deltas.count(change.getKey(), after - change.getValue(), after);
                    if (after == 0) {
                        gone.add(change.getKey());
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
                delete.setBytes(key(delete, 1, cell), cell.distinctKey().bytes());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static String keys(List<Map.Entry<Cell, Integer>> part) {
        return JsonKeys.array(part.stream()
                .map(Map.Entry::getKey)
                .map(cell -> List.of(
                        cell.division(),
                        cell.period(),
                        cell.indicator(),
                        cell.dimension(),
                        cell.distinctKey().hex()))
                .toList());
    }

    void add(List<Map.Entry<Cell, BigDecimal>> deltas) throws SQLException {
        for (var part : parts(deltas)) {
            try (var upsert = connection.prepareStatement(
                    "insert into total (generation, division, period, indicator, dimension, value) values"
                            + " (?, ?, ?, ?, ?, ?)" + ", (?, ?, ?, ?, ?, ?)".repeat(part.size() - 1)
                            + " on duplicate key update value = value + values(value)")) {
                int parameter = 1;
                for (var delta : part) {
                    parameter = key(upsert, parameter, delta.getKey());
                    upsert.setBigDecimal(parameter++, delta.getValue());
                }
                upsert.executeUpdate();
            }
        }
    }

    /** One statement each: for rows of a batch the driver copies each parameter twice before it writes it. */
    private static <T> List<List<T>> parts(List<T> rows) {
        return IntStream.iterate(0, from -> from < rows.size(), from -> from + ROWS_PER_STATEMENT)
                .mapToObj(from -> rows.subList(from, Math.min(from + ROWS_PER_STATEMENT, rows.size())))
                .toList();
    }

    /** @return the parameter after the key */
    private int key(PreparedStatement statement, int first, Cell cell) throws SQLException {
        int parameter = first;
        statement.setInt(parameter++, generation);
        statement.setString(parameter++, cell.division());
        statement.setString(parameter++, cell.period());
        statement.setString(parameter++, cell.indicator());
        statement.setString(parameter++, cell.dimension());
        return parameter;
    }
}
