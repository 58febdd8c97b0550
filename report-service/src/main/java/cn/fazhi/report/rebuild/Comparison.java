package cn.fazhi.report.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Two generations side by side, in one transaction that keeps both still, and so the intake waiting: each row is looked
 * up once. Only where that says that something differs, or that the later one has more, is it looked for.
 */
final class Comparison {

    private static final int KEPT = 1000;

    /** The rows of the earlier generation, o, each with its like of the later one, n. */
    private static final String FACTS = """
            from fact o left join fact n
              on n.generation = ? and n.family = o.family and n.record_id = o.record_id
            where o.generation = ?""";

    private static final String FACT_DIFFERS = """
            (n.record_id is null or n.revision <> o.revision or n.schema_version <> o.schema_version
             or n.division <> o.division or n.business_year <> o.business_year)""";
    private static final String NEW_FACTS = """
            select concat(n.family, ' ', lower(hex(n.record_id))), null,
                   concat(n.revision, ' ', n.division, ' ', n.business_year)
            from fact n left join fact o
              on o.generation = ? and o.family = n.family and o.record_id = n.record_id
            where n.generation = ? and o.record_id is null""";
    private static final String TOTALS = """
            from total o left join total n
              on n.generation = ? and n.division = o.division and n.period = o.period
              and n.indicator = o.indicator and n.dimension = o.dimension
            where o.generation = ?""";
    private static final String TOTAL_DIFFERS = "o.value <> coalesce(n.value, 0)";
    private static final String NEW_TOTALS = """
            select concat_ws(' ', n.division, n.period, n.indicator, n.dimension), 0, n.value
            from total n left join total o
              on o.generation = ? and o.division = n.division and o.period = n.period
              and o.indicator = n.indicator and o.dimension = n.dimension
            where n.generation = ? and o.value is null and n.value <> 0""";

    private static final Side FACT_SIDE = new Side(
            Difference.Kind.FACT,
            "select count(n.record_id), count(case when " + FACT_DIFFERS + " then 1 end) " + FACTS,
            """
            select concat(o.family, ' ', lower(hex(o.record_id))),
                   concat(o.revision, ' ', o.division, ' ', o.business_year),
                   concat(n.revision, ' ', n.division, ' ', n.business_year)
            """ + FACTS + " and " + FACT_DIFFERS,
            "select count(*) from fact where generation = ?",
            NEW_FACTS);
    private static final Side TOTAL_SIDE = new Side(
            Difference.Kind.TOTAL,
            "select count(n.value), count(case when " + TOTAL_DIFFERS + " then 1 end) " + TOTALS,
            "select concat_ws(' ', o.division, o.period, o.indicator, o.dimension), o.value, coalesce(n.value, 0) "
                    + TOTALS + " and " + TOTAL_DIFFERS,
            "select count(*) from total where generation = ?",
            NEW_TOTALS);

    /**
     * @param alike how many rows of the earlier generation have their like in the later, and how many differ from it
     * @param size how many rows a generation has
     */
    private record Side(Difference.Kind kind, String alike, String differing, String size, String added) {}

    private final Connection connection;
    private final List<Difference> kept = new ArrayList<>();
    private long count;

    Comparison(Connection connection) {
        this.connection = connection;
    }

    void compare(int before, int after) throws SQLException {
        compare(FACT_SIDE, before, after);
        compare(TOTAL_SIDE, before, after);
    }

    long count() {
        return count;
    }

    List<Difference> kept() {
        return kept;
    }

    private void compare(Side side, int before, int after) throws SQLException {
        long paired;
        long differing;
        try (var select = prepare(side.alike(), after, before);
                var row = select.executeQuery()) {
            row.next();
            paired = row.getLong(1);
            differing = row.getLong(2);
        }
        if (differing > 0) {
            find(side.kind(), side.differing(), after, before);
        }
        if (size(side, after) > paired) {
            find(side.kind(), side.added(), before, after);
        }
    }

    private long size(Side side, int generation) throws SQLException {
        try (var select = prepare(side.size(), generation);
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void find(Difference.Kind kind, String sql, int joined, int read) throws SQLException {
        try (var select = prepare(sql, joined, read);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                count++;
                if (kept.size() < KEPT) {
                    kept.add(new Difference(kind, rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
    }

    private PreparedStatement prepare(String sql, int... generations) throws SQLException {
        var select = connection.prepareStatement(sql);
        for (int n = 0; n < generations.length; n++) {
            select.setInt(n + 1, generations[n]);
        }
        return select;
    }
}
