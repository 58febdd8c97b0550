package cn.fazhi.outbox.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.contracts.Watermark;
import cn.fazhi.outbox.StateJson;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** The form in which events stand on their topics: CloudEvents 1.0, binary mode, keyed by the record. */
final class CloudEvents {

    private final RelaySettings settings;

    CloudEvents(RelaySettings settings) {
        this.settings = settings;
    }

    ProducerRecord<byte[], byte[]> of(OutboxRow row) {
        var subject = row.recordId().toString();
        var event = new ProducerRecord<>(settings.topic(row.topic()), subject.getBytes(UTF_8), row.payload());
        var headers = event.headers();
        put(headers, EventHeaders.SPEC_VERSION, "1.0");
        put(headers, EventHeaders.ID, subject + "/" + row.revision() + "/" + row.schemaVersion());
        put(headers, EventHeaders.SOURCE, "/fazhi/" + settings.service());
        put(headers, EventHeaders.TYPE, row.eventType());
        put(headers, EventHeaders.SUBJECT, subject);
        put(headers, EventHeaders.TIME, row.createdAt().toString());
        put(headers, EventHeaders.CONTENT_TYPE, "application/json");
        put(headers, EventHeaders.REVISION, row.revision());
        put(headers, EventHeaders.SCHEMA_VERSION, row.schemaVersion());
        put(headers, EventHeaders.DIVISION, row.division());
        put(headers, EventHeaders.YEAR, row.businessYear());
        return event;
    }

    ProducerRecord<byte[], byte[]> of(Watermark watermark) {
        return new ProducerRecord<>(
                settings.topic(Watermark.topic(settings.service())),
                watermark.key().getBytes(UTF_8),
                StateJson.write(watermark));
    }

    private static void put(Headers headers, String name, Object value) {
        headers.add(name, value.toString().getBytes(UTF_8));
    }
}
