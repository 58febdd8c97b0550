package cn.fazhi.report.counting;

import java.util.Comparator;

/**
 * One number that is kept: an indicator in a division, a period and a dimension.
 *
 * @param depth of the division in the tree, the nation being 0
 * @param distinctKey null in a total; in a distinct reference the thing that is referred to
 */
record Cell(int depth, String division, String period, String indicator, String dimension, DistinctKey distinctKey)
        implements Comparable<Cell> {

    /** Every transaction locks in this order: leaves first, the nation, which all share, last and shortest. */
    private static final Comparator<Cell> LOCK_ORDER = Comparator.comparingInt(Cell::depth)
            .reversed()
            .thenComparing(Cell::division)
            .thenComparing(Cell::period)
            .thenComparing(Cell::indicator)
            .thenComparing(Cell::dimension)
            .thenComparing(Cell::distinctKey, Comparator.nullsFirst(Comparator.naturalOrder()));

    Cell withoutKey() {
        return new Cell(depth, division, period, indicator, dimension, null);
    }

    @Override
    public int compareTo(Cell other) {
        return LOCK_ORDER.compare(this, other);
    }
}
