package cn.fazhi.report.counting;

import java.util.List;

/** A fact's newer state, and what the fact counted for before. */
record Change(Received received, List<Contribution> before) {

    List<Contribution> after() {
        return received.contributions();
    }

    boolean changesCounts() {
        return !before.equals(after());
    }
}
