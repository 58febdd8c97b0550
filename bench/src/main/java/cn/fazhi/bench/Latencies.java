package cn.fazhi.bench;

import java.util.Arrays;
import java.util.Collection;

/** Times in nanoseconds, in order. */
final class Latencies {

    private final long[] sorted;

    Latencies(Collection<Long> nanos) {
        this.sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    double millis(double percentile) {
        int rank = (int) Math.ceil(percentile / 100 * sorted.length) - 1;
        return sorted[Math.max(rank, 0)] / 1e6;
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms (n=%d)"
                .formatted(
                        millis(50),
                        millis(90),
                        millis(99),
                        millis(100),
                        Arrays.stream(sorted).count());
    }
}
