package cn.fazhi.report.counting;

import cn.fazhi.identity.DivisionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What a batch of new states changes: totals of additive indicators, and references of distinct ones. Pure. */
final class Deltas {

    private static final int ADDED = 1;
    private static final int REMOVED = -1;

    /** The division and everything above it on a day, from the bottom to the nation. */
    interface Tree extends BiFunction<DivisionCode, LocalDate, List<DivisionCode>> {}

    private final Tree tree;
    private final SortedMap<Cell, BigDecimal> totals = new TreeMap<>();
    private final SortedMap<Cell, Integer> references = new TreeMap<>();

    Deltas(Tree tree) {
        this.tree = tree;
    }

    void add(Contribution contribution) {
        spread(contribution, ADDED);
    }

    void remove(Contribution contribution) {
        spread(contribution, REMOVED);
    }

    /** Years at every level; months and quarters at the record's own division, above it by query (ADR 0006). */
    private void spread(Contribution contribution, int sign) {
        var lineage = tree.apply(new DivisionCode(contribution.division()), contribution.on());
        var year = Period.yearOf(contribution.on());
        lineage.forEach(division -> change(contribution, division, year, sign));
        change(contribution, lineage.getFirst(), Period.quarterOf(contribution.on()), sign);
        change(contribution, lineage.getFirst(), Period.monthOf(contribution.on()), sign);
    }

    private void change(Contribution contribution, DivisionCode division, Period period, int sign) {
        change(contribution, division, period, "", sign);
        for (var dimension : contribution.dimensions()) {
            change(contribution, division, period, dimension, sign);
        }
    }

    private void change(Contribution contribution, DivisionCode division, Period period, String dimension, int sign) {
        var cell = new Cell(
                division.value(), period.code(), contribution.indicator(), dimension, contribution.distinctKey());
        if (contribution.distinctKey() == null) {
            var amount = sign == ADDED
                    ? contribution.amount()
                    : contribution.amount().negate();
            totals.merge(cell, amount, BigDecimal::add);
        } else {
            references.merge(cell, sign, Integer::sum);
        }
    }

    /** The first reference to a thing makes it count, the last one taken away makes it count no more. */
    void count(Cell reference, int before, int after) {
        if (before <= 0 && after > 0) {
            totals.merge(reference.withoutKey(), BigDecimal.ONE, BigDecimal::add);
        } else if (before > 0 && after <= 0) {
            totals.merge(reference.withoutKey(), BigDecimal.ONE.negate(), BigDecimal::add);
        }
    }

    /** What changes, in lock order; what cancels out is left out. */
    SortedMap<Cell, BigDecimal> totals() {
        totals.values().removeIf(delta -> delta.signum() == 0);
        return totals;
    }

    SortedMap<Cell, Integer> references() {
        references.values().removeIf(delta -> delta == 0);
        return references;
    }
}
