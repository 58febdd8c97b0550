package cn.fazhi.report.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a division stands in the tree.
 *
 * @param changes the days on which something came to stand below it, or ceased to
 * @param nothingBelow whether nothing ever did
 */
record Standing(List<LocalDate> changes, boolean nothingBelow) {

    private static final int CHANGE = 1;
    private static final int BELOW = 2;

    /** By the ends of the key: asked for one that is not itself, MySQL may go through what stands below others. */
    private static final String READ = "select " + CHANGE + ", changed_on, null, null from division_change"
            + " where ancestor = ? union all select " + BELOW + ", null, min(a.division), max(a.division) from "
            + Scope.ANCESTORS + " where a.ancestor = ?";

    static Standing read(Connection connection, String division) throws SQLException {
        var changes = new ArrayList<LocalDate>();
        boolean nothingBelow = true;
        try (var select = connection.prepareStatement(READ)) {
            select.setString(1, division);
            select.setString(2, division);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (rows.getInt(1) == CHANGE) {
                        changes.add(rows.getObject(2, LocalDate.class));
                    } else {
                        nothingBelow = isItself(division, rows.getString(3)) && isItself(division, rows.getString(4));
                    }
                }
            }
        }
        return new Standing(changes, nothingBelow);
    }

    /** Or nothing, where the division is unknown. */
    private static boolean isItself(String division, String below) {
        return below == null || below.equals(division);
    }

    boolean changedUpTo(LocalDate day) {
        return changes.stream().anyMatch(change -> !change.isAfter(day));
    }

    /** Whether anything came or went inside the period: then whole-period cells do not add up. */
    boolean changesWithin(Period period) {
        return changes.stream().anyMatch(change -> change.isAfter(period.first()) && change.isBefore(period.next()));
    }
}
