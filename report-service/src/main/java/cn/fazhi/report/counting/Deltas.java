package cn.fazhi.report.counting;

import cn.fazhi.identity.DivisionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What a batch of new states changes: totals of additive indicators, and references of distinct ones. Pure. */
final class Deltas {

    private static final int ADDED = 1;
    private static final int REMOVED = -1;

    /** The division and everything above it on a day, from the bottom to the nation. */
    interface Tree extends BiFunction<DivisionCode, LocalDate, List<DivisionCode>> {}

    private final Tree tree;
    private final Map<Cell, BigDecimal> totals = new HashMap<>();
    private final Map<Cell, Integer> references = new HashMap<>();

    Deltas(Tree tree) {
        this.tree = tree;
    }

    void add(Contribution contribution) {
        spread(contribution, ADDED);
    }

    void remove(Contribution contribution) {
        spread(contribution, REMOVED);
    }

    private void spread(Contribution contribution, int sign) {
        for (var slot : Slot.of(tree, contribution.division(), contribution.on())) {
            change(contribution, slot, "", sign);
            for (var dimension : contribution.dimensions()) {
                change(contribution, slot, dimension, sign);
            }
        }
    }

    private void change(Contribution contribution, Slot slot, String dimension, int sign) {
        var cell = new Cell(
                slot.division(), slot.period(), contribution.indicator(), dimension, contribution.distinctKey());
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
    List<Map.Entry<Cell, BigDecimal>> totals() {
        return totals.entrySet().stream()
                .filter(delta -> delta.getValue().signum() != 0)
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** As the totals: by how much what stands behind each thing changes. */
    List<Map.Entry<Cell, Integer>> references() {
        return references.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }
}
