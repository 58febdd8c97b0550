package cn.fazhi.report.rebuild;

import cn.fazhi.report.counting.CountedFact;

/** What a fact counts for cannot be derived: it would fall out of the figures, so the rebuild fails and names it. */
final class FactUnreadable extends RuntimeException {

    FactUnreadable(CountedFact fact, String reason) {
        super("%s %s cannot be derived: %s; reconcile and repair it first".formatted(fact.family(), fact.id(), reason));
    }
}
