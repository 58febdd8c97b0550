package cn.fazhi.report.counting;

import java.util.Comparator;

/**
 * One number that is kept: an indicator in a division, a period and a dimension.
 *
 * @param distinctKey null in a total; in a distinct reference the thing that is referred to
 */
record Cell(String division, String period, String indicator, String dimension, DistinctKey distinctKey)
        implements Comparable<Cell> {

    /**
     * Every transaction locks in this order: leaves first, the nation, which all share, last and shortest. By the code's
     * own digits, since a division's depth in the tree is not the same on every day, and a cell is one row on all days.
     */
    private static final Comparator<Cell> LOCK_ORDER = Comparator.comparingInt(Cell::zerosAtItsEnd)
            .thenComparing(Cell::division)
            .thenComparing(Cell::period)
            .thenComparing(Cell::indicator)
            .thenComparing(Cell::dimension)
            .thenComparing(Cell::distinctKey, Comparator.nullsFirst(Comparator.naturalOrder()));

    Cell withoutKey() {
        return new Cell(division, period, indicator, dimension, null);
    }

    /** None of a county, two of a prefecture, four of a province, six of the nation. */
    private int zerosAtItsEnd() {
        int digits = division.length();
        while (digits > 0 && division.charAt(digits - 1) == '0') {
            digits--;
        }
        return division.length() - digits;
    }

    @Override
    public int compareTo(Cell other) {
        return LOCK_ORDER.compare(this, other);
    }
}
