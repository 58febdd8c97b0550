package cn.fazhi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was done per second in each round, of ours and of the raw loop; they take turns, so that both see one machine. */
final class Rates {

    private final String what;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> raw = new ArrayList<>();

    Rates(String what) {
        this.what = what;
    }

    void ours(long count, long nanos) {
        ours.add(count * 1e9 / nanos);
    }

    void raw(long count, long nanos) {
        raw.add(count * 1e9 / nanos);
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %.0f/s, raw loop %.0f/s, ratio %.2f (medians of %d; rounds %s, raw %s)",
                what,
                median(ours),
                median(raw),
                median(ours) / median(raw),
                ours.size(),
                rounded(ours),
                rounded(raw));
    }

    private static List<Long> rounded(List<Double> rates) {
        return rates.stream().map(Math::round).toList();
    }
}
