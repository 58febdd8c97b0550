package cn.fazhi.report.counting;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a fold has added up and not yet written: of each number its sum, and of a distinct one the keys behind it, 16
 * bytes each, so that many fit into little memory. Pure.
 */
final class Sums {

    /** What it is written to. */
    interface Rows {
        void total(CellKey cell, long hundredths) throws SQLException;

        void reference(CellKey cell, DistinctKey key, int count) throws SQLException;
    }

    private record Where(String division, LocalDate on) {}

    /** As much as this many keys does one number take, and where one day of a division is counted. */
    private static final int NUMBER = 12;

    private static final int WHERE = 32;

    private final Deltas.Tree tree;
    private final Map<CellKey, Sum> sums = new HashMap<>();
    private final Map<Where, List<Slot>> slots = new HashMap<>();
    private long size;

    Sums(Deltas.Tree tree) {
        this.tree = tree;
    }

    void add(Collection<Contribution> contributions) {
        for (var contribution : contributions) {
            var where = new Where(contribution.division(), contribution.on());
            for (var slot : slots.computeIfAbsent(where, this::slots)) {
                add(contribution, slot, "");
                contribution.dimensions().forEach(dimension -> add(contribution, slot, dimension));
            }
        }
    }

    private List<Slot> slots(Where where) {
        size += WHERE;
        return Slot.of(tree, where.division(), where.on());
    }

    private void add(Contribution contribution, Slot slot, String dimension) {
        var cell = new CellKey(slot.division(), slot.period(), contribution.indicator(), dimension);
        var sum = sums.get(cell);
        if (sum == null) {
            sum = new Sum();
            sums.put(cell, sum);
            size += NUMBER;
        }
        if (contribution.distinctKey() == null) {
            sum.add(contribution.amount().unscaledValue().longValueExact());
        } else {
            sum.add(contribution.distinctKey());
            size++;
        }
    }

    /** How much memory it takes, in keys of 16 bytes. */
    long size() {
        return size;
    }

    void clear() {
        sums.clear();
        slots.clear();
        size = 0;
    }

    /** In the order of the tables' keys. */
    void writeTo(Rows rows) throws SQLException {
        for (var cell : sums.keySet().stream().sorted().toList()) {
            var sum = sums.get(cell);
            if (sum.hundredths != 0) {
                rows.total(cell, sum.hundredths);
            }
            sum.writeKeys(cell, rows);
        }
    }

    private static final class Sum {

        private static final long[] NONE = {};
        private static final int FIRST = 4;

        private long hundredths;
        private long[] keys = NONE;
        private int used;

        void add(long more) {
            hundredths = Math.addExact(hundredths, more);
        }

        void add(DistinctKey key) {
            if (used == keys.length) {
                keys = Arrays.copyOf(keys, Math.max(FIRST, used + used / 2 & ~1));
            }
            keys[used++] = key.high();
            keys[used++] = key.low();
        }

        void writeKeys(CellKey cell, Rows rows) throws SQLException {
            var sorted = new DistinctKey[used / 2];
            for (int n = 0; n < sorted.length; n++) {
                sorted[n] = new DistinctKey(keys[2 * n], keys[2 * n + 1]);
            }
            Arrays.sort(sorted);
            for (int from = 0, to; from < sorted.length; from = to) {
                to = from + 1;
                while (to < sorted.length && sorted[to].equals(sorted[from])) {
                    to++;
                }
                rows.reference(cell, sorted[from], to - from);
            }
        }
    }
}
