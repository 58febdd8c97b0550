package cn.fazhi.publicity;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.localstack.Topics;
import cn.fazhi.outbox.StateJson;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topic of annual reports on the real broker, under a prefix of this test's own. */
public final class ReportTopic implements AutoCloseable {

    private final String prefix;
    private final KafkaProducer<byte[], byte[]> producer;

    private ReportTopic(String prefix) {
        this.prefix = prefix;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka(),
                        ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                        "1"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    public static ReportTopic create() {
        var prefix = "test-" + UUID.randomUUID() + ".";
        Topics.create(kafka(), prefix);
        return new ReportTopic(prefix);
    }

    /** One that somebody else has created and will delete. */
    public static ReportTopic of(String prefix) {
        return new ReportTopic(prefix);
    }

    public static String kafka() {
        return System.getenv().getOrDefault("FAZHI_KAFKA", "127.0.0.1:39092");
    }

    public String prefix() {
        return prefix;
    }

    public String name() {
        return prefix + RecordFamily.REPORT_DOCUMENT.topic();
    }

    /** As report-service publishes it; returns when the broker has it. */
    public void publish(ReportDocumentState report) {
        send(event(name(), report.id().toString(), StateJson.write(report)));
    }

    /** An event of that report with another body; null for none. */
    public void publishPoison(UUID reportId, String payload) {
        send(event(name(), reportId.toString(), payload == null ? null : payload.getBytes(UTF_8)));
    }

    private void send(ProducerRecord<byte[], byte[]> event) {
        try {
            producer.send(event).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static ProducerRecord<byte[], byte[]> event(String topic, String key, byte[] payload) {
        var event = new ProducerRecord<>(topic, 0, key.getBytes(UTF_8), payload);
        event.headers()
                .add(EventHeaders.TYPE, RecordFamily.REPORT_DOCUMENT.eventType().getBytes(UTF_8));
        return event;
    }

    /** For who does not delete it. */
    public void release() {
        producer.close();
    }

    @Override
    public void close() {
        release();
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
