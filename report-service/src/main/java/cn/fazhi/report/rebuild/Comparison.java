package cn.fazhi.report.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Two generations side by side, in one transaction that keeps both still, and so the intake waiting: each row of the
 * earlier one is looked up once, and rows of the later one only if it has more than were found.
 */
final class Comparison {

    private static final int KEPT = 1000;

    private static final String UNEQUAL_FACTS = """
            select concat(o.family, ' ', lower(hex(o.record_id))),
                   concat(o.revision, ' ', o.division, ' ', o.business_year),
                   concat(n.revision, ' ', n.division, ' ', n.business_year), n.record_id is null, true
            from fact o left join fact n
              on n.generation = ? and n.family = o.family and n.record_id = o.record_id
            where o.generation = ?
              and (n.record_id is null or n.revision <> o.revision or n.schema_version <> o.schema_version
                   or n.division <> o.division or n.business_year <> o.business_year)""";

    private static final String NEW_FACTS = """
            select concat(n.family, ' ', lower(hex(n.record_id))), null,
                   concat(n.revision, ' ', n.division, ' ', n.business_year)
            from fact n left join fact o
              on o.generation = ? and o.family = n.family and o.record_id = n.record_id
            where n.generation = ? and o.record_id is null""";

    // No total and one of zero say the same.
    private static final String UNEQUAL_TOTALS = """
            select concat_ws(' ', o.division, o.period, o.indicator, o.dimension), o.value, coalesce(n.value, 0),
                   n.value is null, o.value <> coalesce(n.value, 0)
            from total o left join total n
              on n.generation = ? and n.division = o.division and n.period = o.period
              and n.indicator = o.indicator and n.dimension = o.dimension
            where o.generation = ? and (n.value is null or n.value <> o.value)""";

    private static final String NEW_TOTALS = """
            select concat_ws(' ', n.division, n.period, n.indicator, n.dimension), 0, n.value
            from total n left join total o
              on o.generation = ? and o.division = n.division and o.period = n.period
              and o.indicator = n.indicator and o.dimension = n.dimension
            where n.generation = ? and o.value is null and n.value <> 0""";

    private static final Table FACT = new Table(Difference.Kind.FACT, "fact", UNEQUAL_FACTS, NEW_FACTS);
    private static final Table TOTAL = new Table(Difference.Kind.TOTAL, "total", UNEQUAL_TOTALS, NEW_TOTALS);

    /**
     * How the rows of a table are compared.
     *
     * @param unequal rows of the earlier generation, o: subject, before, after, whether the later one, n, has none like
     *     it, and whether that is a difference
     * @param added rows that only the later one has: subject, before, after
     */
    private record Table(Difference.Kind kind, String name, String unequal, String added) {}

    private final Connection connection;
    private final List<Difference> kept = new ArrayList<>();
    private long count;

    Comparison(Connection connection) {
        this.connection = connection;
    }

    void compare(int before, int after) throws SQLException {
        compare(FACT, before, after);
        compare(TOTAL, before, after);
    }

    long count() {
        return count;
    }

    List<Difference> kept() {
        return kept;
    }

    private void compare(Table table, int before, int after) throws SQLException {
        long gone = findUnequal(table, before, after);
        long paired = size(table, before) - gone;
        if (size(table, after) > paired) {
            findAdded(table, before, after);
        }
    }

    /** @return how many of the earlier generation have none like them in the later */
    private long findUnequal(Table table, int before, int after) throws SQLException {
        long gone = 0;
        try (var select = streamed(table.unequal())) {
            select.setInt(1, after);
            select.setInt(2, before);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (rows.getBoolean(4)) {
                        gone++;
                    }
                    if (rows.getBoolean(5)) {
                        keep(table, rows);
                    }
                }
            }
        }
        return gone;
    }

    private void findAdded(Table table, int before, int after) throws SQLException {
        try (var select = streamed(table.added())) {
            select.setInt(1, before);
            select.setInt(2, after);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    keep(table, rows);
                }
            }
        }
    }

    /** After a change of definition they may be millions. */
    private PreparedStatement streamed(String sql) throws SQLException {
        var select = connection.prepareStatement(sql);
        select.setFetchSize(Integer.MIN_VALUE);
        return select;
    }

    private void keep(Table table, ResultSet row) throws SQLException {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Difference(table.kind(), row.getString(1), row.getString(2), row.getString(3)));
        }
    }

    private long size(Table table, int generation) throws SQLException {
        try (var select =
                connection.prepareStatement("select count(*) from " + table.name() + " where generation = ?")) {
            select.setInt(1, generation);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
