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
    public record Page(List<Change> changes, String next) {}

    private final FigureHistory history;
    private final Collection<Part> parts;
    private final Extent extent;
    private final long moment;

    /** @param moment only what came after it; 0 for all */
    public Changes(Connection connection, Collection<Part> parts, Extent extent, long moment) {
        this.history = new FigureHistory(connection);
        this.parts = parts;
        this.extent = extent;
        this.moment = moment;
    }

    /**
     * A page ends behind all that one change did: it may be a little longer than the limit.
     *
     * @throws HistoryChanged if more stands before its beginning than the pages up to there have shown
     */
    public Page page(ChangesMark after, int limit) throws SQLException {
        if (after.rows() != null && after.rows() != rowsUpTo(after.number())) {
            throw new HistoryChanged();
        }
        var all = new ArrayList<Change>();
        for (var part : parts) {
            history.page(part.indicator(), when(part), part.dimension(), Math.max(after.number(), moment), limit + 1)
                    .forEach(change -> all.add(new Change(part, change)));
        }
        all.sort(comparingLong(change -> change.what().number()));
        int end = Math.min(limit, all.size());
        while (end < all.size() && number(all, end) == number(all, end - 1)) {
            end++;
        }
        return new Page(List.copyOf(all.subList(0, end)), end < all.size() ? next(number(all, end - 1)) : null);
    }

    private String next(long number) throws SQLException {
        return new ChangesMark(number, rowsUpTo(number)).text();
    }

    private long rowsUpTo(long number) throws SQLException {
        long rows = 0;
        for (var part : parts) {
            rows += history.changes(part.indicator(), when(part), part.dimension(), moment, number);
        }
        return rows;
    }

    private Extent when(Part part) {
        return extent.during(part.period(extent.period()));
    }

    private static long number(List<Change> all, int index) {
        return all.get(index).what().number();
    }
}
