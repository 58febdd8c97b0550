package cn.fazhi.report.indicator;

import static java.util.stream.Collectors.toSet;

import cn.fazhi.report.asof.Freshness;
import cn.fazhi.report.asof.Moment;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/**
 * Somebody who listens to the figures of a division and year. Nothing is kept waiting for who is slow: what changes
 * meanwhile is told at once when it takes something again, as the difference to what it saw last. One thread at a time.
 */
final class Listener {

    /**
     * @param asked without dimension and comparison
     * @param code null for all figures
     * @param until the end of its token
     */
    record Wish(Asked asked, String code, boolean english, Instant until) {}

    /** All figures of one moment. */
    record Table(Moment.Version stand, Freshness freshness, List<YearlyIndicators.Row> rows) {}

    private final Wish wish;
    private final Sse sse;
    private final MultiEmitter<? super OutboundSseEvent> emitter;
    private String digest;
    private Moment.Version stand;
    private boolean complete;
    private List<YearlyIndicatorsResponse.Item> seen = List.of();
    private long lastSent = System.nanoTime();

    /** @param lastEventId what it had seen before its connection broke; null if nothing */
    Listener(Wish wish, Sse sse, MultiEmitter<? super OutboundSseEvent> emitter, String lastEventId) {
        this.wish = wish;
        this.sse = sse;
        this.emitter = emitter;
        this.digest = lastEventId;
    }

    Wish wish() {
        return wish;
    }

    /** Whether it has taken what was sent to it. */
    boolean isReady() {
        return emitter.requested() > 0;
    }

    boolean hasSeen(Moment.Version now, boolean nowComplete) {
        return now.equals(stand) && complete == nowComplete;
    }

    boolean silentFor(Duration time) {
        return System.nanoTime() - lastSent >= time.toNanos();
    }

    void see(Table table, WrittenFigures written) {
        var items = items(table.rows());
        complete = table.freshness().complete();
        var now = WrittenFigures.digest((complete + items.toString()).getBytes(StandardCharsets.UTF_8));
        if (!now.equals(digest)) {
            send(sse.newEventBuilder()
                    .name("figures")
                    .id(now)
                    .data(written.text(wish.asked(), table.freshness(), changed(items)))
                    .build());
        }
        digest = now;
        stand = table.stand();
        seen = items;
    }

    private List<YearlyIndicatorsResponse.Item> items(List<YearlyIndicators.Row> rows) {
        return rows.stream()
                .filter(row ->
                        wish.code() == null || row.figure().indicator().code().equals(wish.code()))
                .map(row -> YearlyIndicatorsResponse.Item.of(row, wish.english()))
                .toList();
    }

    /** All of them where the catalogue has lost one, since a difference could not say so. */
    private List<YearlyIndicatorsResponse.Item> changed(List<YearlyIndicatorsResponse.Item> items) {
        var codes = items.stream().map(YearlyIndicatorsResponse.Item::code).collect(toSet());
        if (seen.stream().anyMatch(item -> !codes.contains(item.code()))) {
            return items;
        }
        var before = new HashSet<>(seen);
        return items.stream().filter(item -> !before.contains(item)).toList();
    }

    void greet() {
        send(sse.newEventBuilder().comment("").build());
    }

    private void send(OutboundSseEvent event) {
        lastSent = System.nanoTime();
        emitter.emit(event);
    }

    void end() {
        emitter.complete();
    }
}
