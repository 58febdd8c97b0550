package cn.fazhi.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.Watermark;
import cn.fazhi.localstack.Topics;
import cn.fazhi.outbox.StateJson;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topics of the suite on the real broker, under a prefix of this test's own. */
public final class TestTopics implements AutoCloseable {

    private final String prefix;
    private final boolean ours;
    private final KafkaProducer<byte[], byte[]> producer;

    private TestTopics(String prefix, boolean ours) {
        this.prefix = prefix;
        this.ours = ours;
        var settings = new Properties();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka());
        settings.put(ProducerConfig.LINGER_MS_CONFIG, "5");
        // On a topic just created a first batch may come before its leader; a second one must not overtake it.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, "1");
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    public static TestTopics create() {
        var prefix = "test-" + UUID.randomUUID() + ".";
        Topics.create(kafka(), prefix);
        return new TestTopics(prefix, true);
    }

    /** Those that somebody else has created and will delete. */
    public static TestTopics of(String prefix) {
        return new TestTopics(prefix, false);
    }

    public static String kafka() {
        return System.getenv().getOrDefault("FAZHI_KAFKA", "127.0.0.1:39092");
    }

    public String prefix() {
        return prefix;
    }

    /** The topics of all record families under that prefix. */
    public static Set<String> ofStates(String prefix) {
        return Arrays.stream(RecordFamily.values())
                .map(family -> prefix + family.topic())
                .collect(Collectors.toSet());
    }

    public void publish(RecordState... states) {
        publish(List.of(states));
    }

    /** In this order; returns when the broker has them all. */
    public void publish(Collection<? extends RecordState> states) {
        var sent = states.stream()
                .map(state -> producer.send(message(state, StateJson.write(state))))
                .toList();
        producer.flush();
        sent.forEach(acknowledged -> assertThat(acknowledged.state()).isEqualTo(Future.State.SUCCESS));
    }

    /** An event with the headers of that state and another body. */
    public void publishPoison(RecordState headersOf, String payload) {
        publishPoison(headersOf, States.family(headersOf).schemaVersion(), payload);
    }

    public void publishPoison(RecordState headersOf, int schemaVersion, String payload) {
        publish(headersOf, schemaVersion, payload.getBytes(UTF_8));
    }

    /** As an owner wrote it under an earlier or later schema. */
    public void publish(RecordState state, int schemaVersion) {
        publish(state, schemaVersion, StateJson.write(state));
    }

    private void publish(RecordState headersOf, int schemaVersion, byte[] payload) {
        var message = message(headersOf, payload);
        message.headers().remove(EventHeaders.SCHEMA_VERSION);
        message.headers()
                .add(
                        EventHeaders.SCHEMA_VERSION,
                        Integer.toString(schemaVersion).getBytes(UTF_8));
        producer.send(message);
        producer.flush();
    }

    /** As a service says every second what it has published. */
    public void publish(Watermark watermark) {
        var topic = prefix + Watermark.topic(watermark.service());
        producer.send(new ProducerRecord<>(topic, watermark.key().getBytes(UTF_8), StateJson.write(watermark)));
        producer.flush();
    }

    private ProducerRecord<byte[], byte[]> message(RecordState state, byte[] payload) {
        var family = States.family(state);
        var key = state.id().toString().getBytes(UTF_8);
        var message = new ProducerRecord<>(prefix + family.topic(), key, payload);
        headers(state).forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }

    public static Map<String, String> headers(RecordState state) {
        var family = States.family(state);
        return Map.of(
                EventHeaders.TYPE, family.eventType(),
                EventHeaders.REVISION, Long.toString(state.revision()),
                EventHeaders.SCHEMA_VERSION, Integer.toString(family.schemaVersion()),
                EventHeaders.DIVISION, state.division(),
                EventHeaders.YEAR, Integer.toString(state.businessDate().getYear()));
    }

    /** The offset after the last event of every partition that has one. */
    public Map<TopicPartition, Long> ends() throws Exception {
        try (var admin = Topics.admin(kafka())) {
            var partitions = admin.describeTopics(ofStates(prefix)).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            return admin.listOffsets(partitions).all().get().entrySet().stream()
                    .filter(end -> end.getValue().offset() > 0)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, end -> end.getValue().offset()));
        }
    }

    @Override
    public void close() {
        producer.close();
        if (ours) {
            delete();
        }
    }

    private void delete() {
        try (var admin = Topics.admin(kafka())) {
            admin.deleteTopics(admin.listTopics().names().get().stream()
                            .filter(name -> name.startsWith(prefix))
                            .toList())
                    .all()
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException("the topics of this test are left behind", e);
        }
    }
}
