package cn.fazhi.outbox.relay;

import cn.fazhi.outbox.OutboxConfig;
import cn.fazhi.outbox.RowInserted;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs a relay for every bucket while the service runs. */
@ApplicationScoped
class OutboxRelays {

    private final DataSource database;
    private final OutboxConfig config;
    private final ProducerFactory producers;
    private final MeterRegistry meters;

    @ConfigProperty(name = "fazhi.service")
    String service;

    @ConfigProperty(name = "fazhi.topic-prefix")
    Optional<String> topicPrefix;

    @ConfigProperty(name = "quarkus.transaction-manager.default-transaction-timeout")
    Duration transactionTimeout;

    private volatile List<OutboxRelay> relays = List.of();

    OutboxRelays(DataSource database, OutboxConfig config, ProducerFactory producers, MeterRegistry meters) {
        this.database = database;
        this.config = config;
        this.producers = producers;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay()) {
            var counters = counters();
            relays = IntStream.range(0, config.buckets())
                    .mapToObj(bucket -> new OutboxRelay(database, producers::open, settings(bucket), counters))
                    .toList();
            relays.forEach(OutboxRelay::start);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        relays.forEach(OutboxRelay::close);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) RowInserted inserted) {
        var running = relays;
        if (inserted.bucket() < running.size()) {
            running.get(inserted.bucket()).wake();
        }
    }

    private RelaySettings settings(int bucket) {
        return new RelaySettings(
                service,
                topicPrefix.orElse(""),
                bucket,
                config.buckets(),
                config.batchSize(),
                config.batchBytes(),
                config.pollInterval(),
                config.lease(),
                config.watermarkInterval(),
                transactionTimeout.plus(config.commitAllowance()));
    }

    private RelayCounters counters() {
        var published = Counter.builder("fazhi.outbox.published")
                .description("Events acknowledged by the broker")
                .register(meters);
        var failures = Counter.builder("fazhi.outbox.relay.failures")
                .description("How often a relay had to start anew")
                .register(meters);
        return new RelayCounters() {
            @Override
            public void published(int events) {
                published.increment(events);
            }

            @Override
            public void failed() {
                failures.increment();
            }
        };
    }
}
