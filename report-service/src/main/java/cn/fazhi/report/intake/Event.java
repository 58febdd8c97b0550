package cn.fazhi.report.intake;

import cn.fazhi.contracts.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A Kafka record as it came, apart from Kafka: what is kept when it turns out to be a dead letter. */
public record Event(String topic, int partition, long offset, String key, Map<String, String> headers, byte[] payload) {

    public static Event of(ConsumerRecord<byte[], byte[]> message) {
        var headers = new TreeMap<String, String>();
        message.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        var payload = message.value() == null ? new byte[0] : message.value();
        return new Event(message.topic(), message.partition(), message.offset(), text(message.key()), headers, payload);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    Optional<Long> number(String header, long most) {
        return header(header)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .filter(number -> number <= most);
    }

    /** The record's id by the key; none if the key is not one. */
    Optional<UUID> recordId() {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<String> division() {
        return header(EventHeaders.DIVISION).filter(text -> text.matches("\\d{6}"));
    }
}
