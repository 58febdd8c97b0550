package cn.fazhi.report.asof;

import cn.fazhi.contracts.Watermark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The watermarks of one source that wait. A source publishes one a second: some minutes of them are all kept, of a
 * longer backlog only every second, fourth, eighth…, so that one is never far whatever the lag.
 */
final class Backlog {

    private static final int MOST = 300;

    private final List<Watermark> kept = new ArrayList<>();
    private Watermark newest;
    private int step = 1;
    private int sinceKept;

    void add(Watermark watermark) {
        newest = watermark;
        if (++sinceKept < step) {
            return;
        }
        sinceKept = 0;
        if (kept.size() == MOST) {
            thin();
        }
        kept.add(watermark);
    }

    private void thin() {
        step *= 2;
        for (int n = kept.size() - 1; n > 0; n -= 2) {
            kept.remove(n);
        }
    }

    /** The newest that holds; it and the older ones wait no more. */
    Optional<Watermark> takeNewest(Predicate<Watermark> holds) {
        if (newest != null && holds.test(newest)) {
            var taken = newest;
            begin(kept.size());
            newest = null;
            return Optional.of(taken);
        }
        for (int n = kept.size() - 1; n >= 0; n--) {
            if (holds.test(kept.get(n))) {
                var taken = kept.get(n);
                begin(n + 1);
                return Optional.of(taken);
            }
        }
        return Optional.empty();
    }

    private void begin(int from) {
        kept.subList(0, from).clear();
        if (kept.isEmpty()) {
            step = 1;
            sinceKept = 0;
        }
    }
}
