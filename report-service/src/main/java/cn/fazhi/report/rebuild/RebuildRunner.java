package cn.fazhi.report.rebuild;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.job.LeaseLost;
import cn.fazhi.report.job.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/** Runs rebuilds on a thread of their own. */
@ApplicationScoped
class RebuildRunner {

    private static final Logger LOG = Logger.getLogger(RebuildRunner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Transactions transactions;
    private final RebuildParts parts;
    private final Map<String, Object> broker;
    private final Event<RebuiltFromTopics> rebuilt;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rebuild").daemon().factory());

    RebuildRunner(
            DataSource database,
            Counting counting,
            Divisions divisions,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Event<RebuiltFromTopics> rebuilt) {
        this.transactions = Transactions.patient(database);
        this.parts = new RebuildParts(transactions, counting, divisions, new EventDecoder(divisions::exists));
        this.broker = broker;
        this.rebuilt = rebuilt;
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) RebuildRequested requested) {
        thread.execute(() -> run(requested));
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    private void run(RebuildRequested requested) {
        try {
            switch (requested.source()) {
                case TOPICS -> fromTopics(requested);
                case FACTS -> parts.fromFacts(requested).run();
            }
        } catch (LeaseLost e) {
            LOG.warnf("rebuildLostItsLease generation=%d", requested.generation());
        } catch (Throwable e) {
            // An error of the virtual machine too: nobody else would say that it failed
            LOG.errorf(e, "rebuildFailed generation=%d", requested.generation());
            failed(requested.id(), e);
        } finally {
            release(requested);
        }
    }

    private void fromTopics(RebuildRequested requested) throws SQLException {
        try (var reader = new StateReader(new KafkaConsumer<>(consumerSettings(broker)), PATIENCE)) {
            parts.fromTopics(requested, reader).run(() -> rebuilt.fire(new RebuiltFromTopics(requested.id())));
        }
    }

    static Map<String, Object> consumerSettings(Map<String, Object> broker) {
        var settings = new HashMap<>(broker);
        settings.keySet().retainAll(ConsumerConfig.configNames());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return settings;
    }

    private void failed(UUID id, Throwable failure) {
        try {
            transactions.run(
                    connection -> new RebuildTable(connection).failed(id, String.valueOf(failure.getMessage())));
        } catch (SQLException e) {
            LOG.warnf("rebuildFailureNotNoted message=%s", e.getMessage());
        }
    }

    private void release(RebuildRequested requested) {
        try {
            transactions.run(requested.lease()::release);
        } catch (SQLException e) {
            LOG.warnf("rebuildLeaseNotReleased message=%s", e.getMessage());
        }
    }
}
