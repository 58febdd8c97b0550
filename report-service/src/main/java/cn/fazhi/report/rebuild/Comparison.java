package cn.fazhi.report.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Two generations side by side, in one transaction that keeps both still. */
final class Comparison {

    private static final int KEPT = 1000;
    private static final String FACTS = """
            select concat(o.family, ' ', lower(hex(o.record_id))),
                   concat(o.revision, ' ', o.division, ' ', o.business_year),
                   concat(n.revision, ' ', n.division, ' ', n.business_year)
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
    private static final String TOTALS = """
            select concat_ws(' ', o.division, o.period, o.indicator, o.dimension), o.value, coalesce(n.value, 0)
            from total o left join total n
              on n.generation = ? and n.division = o.division and n.period = o.period
              and n.indicator = o.indicator and n.dimension = o.dimension
            where o.generation = ? and o.value <> coalesce(n.value, 0)""";
    private static final String NEW_TOTALS = """
            select concat_ws(' ', n.division, n.period, n.indicator, n.dimension), 0, n.value
            from total n left join total o
              on o.generation = ? and o.division = n.division and o.period = n.period
              and o.indicator = n.indicator and o.dimension = n.dimension
            where n.generation = ? and o.value is null and n.value <> 0""";

    private final Connection connection;
    private final List<Difference> kept = new ArrayList<>();
    private long count;

    Comparison(Connection connection) {
        this.connection = connection;
    }

    void compare(int before, int after) throws SQLException {
        find(Difference.Kind.FACT, FACTS, after, before);
        find(Difference.Kind.FACT, NEW_FACTS, before, after);
        find(Difference.Kind.TOTAL, TOTALS, after, before);
        find(Difference.Kind.TOTAL, NEW_TOTALS, before, after);
    }

    long count() {
        return count;
    }

    List<Difference> kept() {
        return kept;
    }

    private void find(Difference.Kind kind, String sql, int joined, int read) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setInt(1, joined);
            select.setInt(2, read);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    count++;
                    if (kept.size() < KEPT) {
                        kept.add(new Difference(kind, rows.getString(1), rows.getString(2), rows.getString(3)));
                    }
                }
            }
        }
    }
}
