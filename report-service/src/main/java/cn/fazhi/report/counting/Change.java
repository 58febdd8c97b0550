package cn.fazhi.report.counting;

import java.util.ArrayList;
import java.util.List;

/** A fact's newer state, and what the fact counted for before. */
record Change(Received received, List<Contribution> before) {

    List<Contribution> after() {
        return received.contributions();
    }

    boolean changesCounts() {
        return !before.equals(after());
    }

    /** What it counts for no more; of two that are the same each is one. */
    List<Contribution> removed() {
        return without(before, after());
    }

    List<Contribution> added() {
        return without(after(), before);
    }

    private static List<Contribution> without(List<Contribution> all, List<Contribution> those) {
        var left = new ArrayList<>(all);
        those.forEach(left::remove);
        return left;
    }
}
