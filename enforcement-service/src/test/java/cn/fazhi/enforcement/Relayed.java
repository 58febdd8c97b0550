package cn.fazhi.enforcement;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.localstack.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the relay has published, on topics that are made here. */
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

    /**
     * All that a topic has, once it is enough.
     *
     * @throws AssertionError if after 30 seconds it is not
     */
    public List<ConsumerRecord<String, String>> await(
            RecordFamily family, Predicate<List<ConsumerRecord<String, String>>> enough) {
        var topic = prefix + family.topic();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var events = new ArrayList<ConsumerRecord<String, String>>();
            for (var until = Instant.now().plusSeconds(30); Instant.now().isBefore(until); ) {
                consumer.poll(Duration.ofMillis(200)).forEach(events::add);
                if (enough.test(events)) {
                    return events;
                }
            }
            throw new AssertionError(topic + " has only " + events);
        }
    }
}
