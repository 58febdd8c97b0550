package cn.fazhi.report.counting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a division stands in the tree.
 *
 * @param changes the days on which something came to stand below it, or ceased to
 * @param times when it stood itself
 * @param nothingBelow whether nothing else ever did below it
 */
record Standing(List<LocalDate> changes, List<Time> times, boolean nothingBelow) {

    /** @param until the day after the last */
    record Time(LocalDate from, LocalDate until) {}

    private static final int CHANGE = 1;
    private static final int ITSELF = 2;
    private static final int BELOW = 3;

    private static final String READ = "select " + CHANGE + ", changed_on, null from division_change where ancestor = ?"
            + " union all select " + ITSELF + ", a.valid_from, a.valid_until from " + Scope.ANCESTORS
            + " where a.ancestor = ? and a.division = ?"
            + " union all (select " + BELOW + ", null, null from " + Scope.ANCESTORS
            + " where a.ancestor = ? and a.division <> a.ancestor limit 1)";

    static Standing read(Connection connection, String division) throws SQLException {
        try (var select = connection.prepareStatement(READ)) {
            for (int parameter = 1; parameter <= 4; parameter++) {
                select.setString(parameter, division);
            }
            return read(select);
        }
    }

    private static Standing read(PreparedStatement select) throws SQLException {
        var changes = new ArrayList<LocalDate>();
        var times = new ArrayList<Time>();
        boolean nothingBelow = true;
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                switch (rows.getInt(1)) {
                    case CHANGE -> changes.add(day(rows, 2));
                    case ITSELF -> times.add(new Time(day(rows, 2), day(rows, 3)));
                    default -> nothingBelow = false;
                }
            }
        }
        return new Standing(changes, times, nothingBelow);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    boolean changedUpTo(LocalDate day) {
        return changes.stream().anyMatch(change -> !change.isAfter(day));
    }

    /** Whether anything came or went inside the period: then whole-period cells do not add up. */
    boolean changesWithin(Period period) {
        return changes.stream().anyMatch(change -> change.isAfter(period.first()) && change.isBefore(period.next()));
    }

    boolean isThereOn(LocalDate day) {
        return times.stream().anyMatch(time -> !day.isBefore(time.from()) && day.isBefore(time.until()));
    }
}
