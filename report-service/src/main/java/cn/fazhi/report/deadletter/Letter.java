package cn.fazhi.report.deadletter;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.report.intake.Event;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;

/**
 * An event that could not be counted.
 *
 * @param eventType as it said; null if it did not, like all that follows up to {@code year}
 * @param recordId by its key
 * @param division where it said that it belongs
 * @param reason why it could not be counted
 * @param closedAt null while it is open
 */
record Letter(
        long id,
        String topic,
        int partition,
        long offset,
        String eventType,
        UUID recordId,
        Long revision,
        Integer schemaVersion,
        String division,
        Integer year,
        String reason,
        byte[] payload,
        Instant receivedAt,
        State state,
        Instant closedAt) {

    enum State {
        OPEN,
        /** A newer state of its record came. */
        SUPERSEDED,
        REQUEUED
    }

    /** As it came from the topic, as far as that matters. */
    Event event() {
        var headers = new HashMap<String, String>();
        put(headers, EventHeaders.TYPE, eventType);
        put(headers, EventHeaders.REVISION, revision);
        put(headers, EventHeaders.SCHEMA_VERSION, schemaVersion);
        put(headers, EventHeaders.DIVISION, division);
        put(headers, EventHeaders.YEAR, year);
        return new Event(topic, partition, offset, recordId == null ? "" : recordId.toString(), headers, payload);
    }

    private static void put(HashMap<String, String> headers, String name, Object value) {
        if (value != null) {
            headers.put(name, value.toString());
        }
    }
}
