package cn.fazhi.report.history;

import static java.util.Comparator.comparingLong;

import cn.fazhi.report.counting.Extent;
import cn.fazhi.report.counting.FigureChange;
import cn.fazhi.report.counting.FigureHistory;
import cn.fazhi.report.indicator.FigureParts.Part;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The changes of one or several numbers as one list, in the order of the ledger. */
public final class Changes {

    /** @param part the number that changed */
    public record Change(Part part, FigureChange what) {}

    /** @param next null on the last page */
    public record Page(List<Change> changes, Long next) {}

    private Changes() {}

    /** A page ends behind all that one change did: it may be a little longer than the limit. */
    public static Page page(Connection connection, Collection<Part> parts, Extent extent, long after, int limit)
            throws SQLException {
        var history = new FigureHistory(connection);
        var all = new ArrayList<Change>();
        for (var part : parts) {
            var when = extent.during(part.period(extent.period()));
            history.page(part.indicator(), when, part.dimension(), after, limit + 1)
                    .forEach(change -> all.add(new Change(part, change)));
        }
        all.sort(comparingLong(change -> change.what().number()));
        int end = Math.min(limit, all.size());
        while (end < all.size() && number(all, end) == number(all, end - 1)) {
            end++;
        }
        return new Page(List.copyOf(all.subList(0, end)), end < all.size() ? number(all, end - 1) : null);
    }

    private static long number(List<Change> all, int index) {
        return all.get(index).what().number();
    }
}
