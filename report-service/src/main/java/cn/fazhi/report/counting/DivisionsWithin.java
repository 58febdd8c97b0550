package cn.fazhi.report.counting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The divisions whose records an extent counts at some time in its period, as a condition on {@code c.division} and
 * {@code c.on_date}. Each is named and the days are the period's own: so a key of division and day is looked at from the
 * period's first day to its last, and not through all years, as it would be if each day's bound came from a joined row.
 * Whether a division was below the other on the very day, the join says.
 */
record DivisionsWithin(List<String> codes, Period period) {

    /** MariaDB makes a subquery of a list of a thousand, and then looks at all days of each division. */
    private static final int LONGEST_LIST = 900;

    static DivisionsWithin of(Connection connection, Extent extent) throws SQLException {
        try (var select =
                connection.prepareStatement("select distinct a.division from division_ancestor a where a.ancestor = ?"
                        + extent.scope().condition() + " and a.valid_from < ? and a.valid_until > ?")) {
            select.setString(1, extent.division());
            select.setObject(2, extent.period().next());
            select.setObject(3, extent.period().first());
            var codes = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
            return new DivisionsWithin(codes, extent.period());
        }
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    String condition() {
        var lists = new ArrayList<String>();
        for (int from = 0; from < codes.size(); from += LONGEST_LIST) {
            int length = Math.min(LONGEST_LIST, codes.size() - from);
            lists.add("c.division in (" + String.join(", ", Collections.nCopies(length, "?")) + ")");
        }
        return " and (" + String.join(" or ", lists) + ") and c.on_date >= ? and c.on_date < ?";
    }

    /** @return the index of the next parameter */
    int bind(PreparedStatement select, int first) throws SQLException {
        int next = first;
        for (var code : codes) {
            select.setString(next++, code);
        }
        select.setObject(next++, period.first());
        select.setObject(next++, period.next());
        return next;
    }
}
