package cn.fazhi.report.counting;

/**
 * One number that is kept: an indicator in a division, a period and a dimension.
 *
 * @param distinctKey null in a total; in a distinct reference the thing that is referred to
 */
record Cell(String division, String period, String indicator, String dimension, DistinctKey distinctKey)
        implements Comparable<Cell> {

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

    /**
     * Every transaction locks in this order: leaves first, the nation, which all share, last and shortest. By the code's
     * own digits, since a division's depth in the tree is not the same on every day, and a cell is one row on all days.
     * Written out, since nothing is asked as often while events are counted (docs/performance.md).
     */
    @Override
    public int compareTo(Cell other) {
        int order = Integer.compare(zerosAtItsEnd(), other.zerosAtItsEnd());
        order = order == 0 ? division.compareTo(other.division) : order;
        order = order == 0 ? period.compareTo(other.period) : order;
        order = order == 0 ? indicator.compareTo(other.indicator) : order;
        order = order == 0 ? dimension.compareTo(other.dimension) : order;
        return order == 0 ? compareKeys(other) : order;
    }

    /** A total before the references to what it counts. */
    private int compareKeys(Cell other) {
        if (distinctKey == null || other.distinctKey == null) {
            return Boolean.compare(distinctKey != null, other.distinctKey != null);
        }
        return distinctKey.compareTo(other.distinctKey);
    }
}
