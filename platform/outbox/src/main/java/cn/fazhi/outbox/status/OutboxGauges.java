package cn.fazhi.outbox.status;

import cn.fazhi.outbox.OutboxUnavailable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.ToDoubleFunction;

/** The outbox in figures; read from the database when they are asked for, once for all of them. */
@ApplicationScoped
class OutboxGauges {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final OutboxStatusReader reader;
    private final MeterRegistry meters;
    private OutboxStatus last;
    private long readAt;

    OutboxGauges(OutboxStatusReader reader, MeterRegistry meters) {
        this.reader = reader;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        gauge("fazhi.outbox.depth", "Events that wait in the outbox", OutboxStatus::depth);
        gauge(
                "fazhi.outbox.oldest.age.seconds",
                "Age of the event that has waited longest",
                OutboxStatus::oldestAgeSeconds);
        gauge("fazhi.outbox.parked", "Events that the broker has refused", OutboxStatus::parked);
    }

    private void gauge(String name, String description, ToDoubleFunction<OutboxStatus> figure) {
        Gauge.builder(name, () -> figure(figure)).description(description).register(meters);
    }

    private synchronized double figure(ToDoubleFunction<OutboxStatus> figure) {
        try {
            if (last == null || System.nanoTime() - readAt > FRESH_NANOS) {
                last = reader.read();
                readAt = System.nanoTime();
            }
            return figure.applyAsDouble(last);
        } catch (OutboxUnavailable e) {
            return Double.NaN;
        }
    }
}
