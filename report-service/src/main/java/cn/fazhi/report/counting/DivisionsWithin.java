package cn.fazhi.report.counting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The divisions whose records an extent counts at some time in its period, as a condition on {@code c.division} and
 * {@code c.on_date}. Left out are those without a row of the indicator on any day: of the nation's 3,300 often nearly
 * all. The others are each named, and the days are the period's own: so a key of division and day is looked at from the
 * period's first day to its last, and not through all years, as it would be if each day's bound came from a joined row.
 * Whether a division was below the other on the very day, the join says.
 *
 * @param codes the last one more than once: lists of few lengths are few statements for a connection to keep parsed
 */
record DivisionsWithin(List<String> codes, Period period) {

    /** MariaDB makes a subquery of a list of a thousand, and then looks at all days of each division. */
    static final int LONGEST_LIST = 900;

    private static final String NAMES = "select distinct a.division from " + Scope.ANCESTORS + " where a.ancestor = ?%s"
            + " and a.valid_from < ? and a.valid_until > ?"
            // Limited, as an exists is turned into a join that reads all rows of the indicator. Of whatever day, as the
            // days of a joined division are not looked up but gone through.
            + " and (select 1 from %s and c.division = a.division limit 1) = 1";

    private static final String CONTRIBUTIONS =
            "contribution c force index (ix_contribution_indicator_division_on_date)"
                    + " where c.generation = ? and c.indicator = ?";

    private static final String CHANGES =
            "contribution_change c force index (ix_contribution_change_indicator_division_on_date)"
                    + " where c.indicator = ?";

    static DivisionsWithin withContributions(Connection connection, int generation, String indicator, Extent extent)
            throws SQLException {
        return where(connection, extent, CONTRIBUTIONS, generation, indicator);
    }

    static DivisionsWithin withChanges(Connection connection, String indicator, Extent extent) throws SQLException {
        return where(connection, extent, CHANGES, indicator);
    }

    private static DivisionsWithin where(Connection connection, Extent extent, String rows, Object... key)
            throws SQLException {
        var period = extent.period();
        try (var select =
                connection.prepareStatement(NAMES.formatted(extent.scope().condition(), rows))) {
            select.setString(1, extent.division());
            select.setObject(2, period.next());
            select.setObject(3, period.first());
            int next = 4;
            for (var part : key) {
                select.setObject(next++, part);
            }
            var codes = new ArrayList<String>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    codes.add(found.getString(1));
                }
            }
            return new DivisionsWithin(lengthened(codes), period);
        }
    }

    static List<String> lengthened(List<String> codes) {
        int last = codes.size() % LONGEST_LIST;
        if (last == 0) {
            return codes;
        }
        var lengthened = new ArrayList<>(codes);
        int powerOfTwo = last == 1 ? 1 : 2 * Integer.highestOneBit(last - 1);
        lengthened.addAll(Collections.nCopies(Math.min(LONGEST_LIST, powerOfTwo) - last, codes.getLast()));
        return lengthened;
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
