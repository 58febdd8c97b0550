package cn.fazhi.report.indicator;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.stream.Collectors.groupingBy;

import cn.fazhi.report.asof.Moment;
import cn.fazhi.report.asof.Moments;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jboss.logging.Logger;

/**
 * Tells listeners which figures have changed. Every process looks for itself whether anything was counted: not by the
 * numbers of a log, which do not come in the order of commits, but by what the figures are then. So none needs to know
 * which process counted, and a listener is told all that differs from what it saw last.
 */
@ApplicationScoped
class FigureChanges {

    private static final Logger LOG = Logger.getLogger(FigureChanges.class);
    private static final int UNTIL_IT_ASKS_MILLIS = 20;

    private final YearlyIndicators yearlyIndicators;
    private final WrittenFigures written;
    private final Moments moments;
    private final ChangesConfig config;
    private final Clock clock;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("figure-changes").unstarted(work));

    FigureChanges(
            YearlyIndicators yearlyIndicators,
            WrittenFigures written,
            Moments moments,
            ChangesConfig config,
            Clock clock) {
        this.yearlyIndicators = yearlyIndicators;
        this.written = written;
        this.moments = moments;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        long every = config.every().toMillis();
        thread.scheduleWithFixedDelay(this::look, every, every, MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
        listeners.forEach(Listener::end);
    }

    /**
     * @param lastEventId what it had seen before its connection broke; null if nothing
     * @throws TooManyListeners if this process has as many as it serves
     */
    Multi<OutboundSseEvent> listen(Listener.Wish wish, String lastEventId, Sse sse) {
        if (listeners.size() >= config.listeners()) {
            throw new TooManyListeners(config.listeners());
        }
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var listener = new Listener(wish, sse, emitter, lastEventId);
                            listeners.add(listener);
                            emitter.onTermination(() -> listeners.remove(listener));
                            thread.schedule(this::look, UNTIL_IT_ASKS_MILLIS, MILLISECONDS);
                        },
                        BackPressureStrategy.ERROR);
    }

    private void look() {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            listeners.stream().filter(this::isOver).forEach(this::end);
            var moment = moments.now();
            listeners.stream()
                    .collect(groupingBy(listener -> listener.wish().asked()))
                    .forEach((asked, those) -> tell(moment, asked, those));
        } catch (RuntimeException e) {
            // The next look is near and tells the same: nothing is lost by leaving this one.
            LOG.warnf("figuresNotTold message=%s", e.getMessage());
        }
    }

    /** One whose client has gone hears of no end, and is taken off all the same. */
    private void end(Listener listener) {
        listener.end();
        listeners.remove(listener);
    }

    private boolean isOver(Listener listener) {
        return clock.instant().isAfter(listener.wish().until())
                || !listener.isReady() && listener.silentFor(config.patience());
    }

    private void tell(Moment seen, Asked asked, List<Listener> those) {
        var fresh = yearlyIndicators.fresh(seen, asked);
        var moment = fresh.moment();
        var stand = moment.version();
        var freshness = fresh.freshness();
        var ready = those.stream().filter(Listener::isReady).toList();
        var behind = ready.stream()
                .filter(listener -> !listener.hasSeen(stand, freshness.complete()))
                .toList();
        if (!behind.isEmpty()) {
            var table = new Listener.Table(stand, freshness, yearlyIndicators.rows(moment, asked));
            behind.forEach(listener -> listener.see(table, written));
        }
        ready.stream()
                .filter(listener -> listener.silentFor(config.heartbeat()))
                .forEach(Listener::greet);
    }
}
