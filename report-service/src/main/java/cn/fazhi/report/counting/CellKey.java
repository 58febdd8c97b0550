package cn.fazhi.report.counting;

import java.util.Comparator;

/**
 * Which number is meant.
 *
 * @param period {@code 2021}, {@code 2021-Q1} or {@code 2021-03}
 * @param indicator code of a {@link BaseIndicator}
 * @param dimension such as {@code inspectionKind=ROUTINE}; empty for the whole
 */
public record CellKey(String division, String period, String indicator, String dimension)
        implements Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::division)
            .thenComparing(CellKey::period)
            .thenComparing(CellKey::indicator)
            .thenComparing(CellKey::dimension);

    static CellKey of(Cell cell) {
        return new CellKey(cell.division(), cell.period(), cell.indicator(), cell.dimension());
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
