package cn.fazhi.enforcement;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.localstack.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the relay has published. */
@ApplicationScoped
public class Relayed {

    private final String kafka;
    private final String prefix;

    Relayed(
            @ConfigProperty(name = "fazhi.kafka") String kafka,
            @ConfigProperty(name = "fazhi.topic-prefix") String prefix) {
        this.kafka = kafka;
        this.prefix = prefix;
    }

    public void createTopics() {
        Topics.create(kafka, prefix);
    }

    /** The last payload of each key on a topic, once that is enough or 30 seconds have gone. */
    public Map<String, String> read(RecordFamily family, Predicate<Map<String, String>> enough) {
        var topic = prefix + family.topic();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var last = new HashMap<String, String>();
            for (var until = Instant.now().plusSeconds(30);
                    !enough.test(last) && Instant.now().isBefore(until); ) {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> last.put(event.key(), event.value()));
            }
            return last;
        }
    }
}
