package cn.fazhi.report.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What is there for a time, as dated steps: their sum up to a day is what is there at the end of that day. */
final class Stock {

    private Stock() {}

    /**
     * One thing.
     *
     * @param from null if it has not begun
     * @param until the first day on which it is no more; null while it lasts
     */
    static List<Contribution> between(
            BaseIndicator indicator, String division, LocalDate from, LocalDate until, String... dimensions) {
        if (from == null || until != null && !from.isBefore(until)) {
            return List.of();
        }
        var came = Contribution.summed(indicator, division, from, 1, dimensions);
        return until == null
                ? List.of(came)
                : List.of(came, Contribution.summed(indicator, division, until, -1, dimensions));
    }

    /** @param levels how many there are from a day on; until the first of these days there are none */
    static List<Contribution> levels(BaseIndicator indicator, String division, SortedMap<LocalDate, Integer> levels) {
        var steps = new ArrayList<Contribution>(levels.size());
        int before = 0;
        for (Map.Entry<LocalDate, Integer> level : levels.entrySet()) {
            long step = (long) level.getValue() - before;
            if (step != 0) {
                steps.add(Contribution.summed(indicator, division, level.getKey(), step));
            }
            before = level.getValue();
        }
        return steps;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    /** Null means never. */
    static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
