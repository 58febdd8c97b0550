package cn.fazhi.outbox.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fazhi.contracts.EventHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its beginning, what is committed only, as a consumer that has never seen it. */
record TopicReader(String kafka, String topic) {

    /** A record's state as it stands on the topic. */
    record Event(UUID recordId, long revision, int partition, long offset) {}

    List<Event> all() {
        return raw().stream().map(TopicReader::event).toList();
    }

    /** By record, its revisions in the order of the topic. */
    Map<UUID, List<Long>> revisions() {
        var revisions = new LinkedHashMap<UUID, List<Long>>();
        all().forEach(event -> revisions
                .computeIfAbsent(event.recordId(), id -> new ArrayList<>())
                .add(event.revision()));
        return revisions;
    }

    List<ConsumerRecord<byte[], byte[]>> raw() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka, "isolation.level", "read_committed", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    private static Event event(ConsumerRecord<byte[], byte[]> message) {
        var revision =
                new String(message.headers().lastHeader(EventHeaders.REVISION).value(), UTF_8);
        return new Event(
                UUID.fromString(new String(message.key(), UTF_8)),
                Long.parseLong(revision),
                message.partition(),
                message.offset());
    }
}
