package cn.fazhi.audit;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The anchors in their Kafka topic of one partition, kept for ever. */
@ApplicationScoped
class Anchors {

    private static final int PATIENCE_MS = 10_000;

    private final Map<String, Object> connection;
    private final String service;
    private final TopicPartition partition;
    private Producer<byte[], byte[]> producer;

    Anchors(
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            @ConfigProperty(name = "fazhi.service") String service,
            @ConfigProperty(name = "fazhi.topic-prefix") Optional<String> topicPrefix) {
        this.connection = connection;
        this.service = service;
        this.partition = new TopicPartition(Anchor.topic(topicPrefix.orElse(""), service), 0);
    }

    /** Returns when the broker has acknowledged it. */
    synchronized void add(Anchor anchor) throws InterruptedException, ExecutionException {
        if (producer == null) {
            producer = new KafkaProducer<>(producerSettings(), new ByteArraySerializer(), new ByteArraySerializer());
        }
        producer.send(new ProducerRecord<>(
                        partition.topic(), partition.partition(), bytes(service), bytes(anchor.text())))
                .get();
    }

    /**
     * Where the anchors end now: those before are of entries that are sealed already.
     *
     * @throws AnchorsUnreachable if the broker does not tell
     */
    long end() {
        try (var consumer = consumer()) {
            return consumer.endOffsets(List.of(partition)).get(partition);
        } catch (KafkaException e) {
            throw new AnchorsUnreachable();
        }
    }

    /**
     * Every anchor before that end, in batches.
     *
     * @throws AnchorsUnreachable if the broker does not give them
     */
    void forEachBatch(long end, Consumer<List<Anchor>> each) {
        try (var consumer = consumer()) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            while (consumer.position(partition) < end) {
                var records = consumer.poll(Duration.ofMillis(PATIENCE_MS)).records(partition);
                if (records.isEmpty()) {
                    throw new AnchorsUnreachable();
                }
                each.accept(records.stream()
                        .filter(anchor -> anchor.offset() < end)
                        .map(Anchors::anchor)
                        .toList());
            }
        } catch (KafkaException e) {
            throw new AnchorsUnreachable();
        }
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofMillis(PATIENCE_MS));
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var settings = new HashMap<>(connection);
        settings.keySet().retainAll(ConsumerConfig.configNames());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> producerSettings() {
        var settings = new HashMap<>(connection);
        settings.keySet().retainAll(ProducerConfig.configNames());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS / 2);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        return settings;
    }

    private static Anchor anchor(ConsumerRecord<byte[], byte[]> record) {
        return Anchor.of(new String(record.value(), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
