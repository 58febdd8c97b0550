package cn.fazhi.report.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fazhi.audit.Act;
import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.identity.DivisionCode;
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
 * @param closedBy who requeued or discarded it; null if nobody did
 * @param closeReason why it was discarded; else null
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
        Instant closedAt,
        String closedBy,
        String closeReason) {

    enum State {
        OPEN,
        /** A newer state of its record came. */
        SUPERSEDED,
        REQUEUED,
        /** Somebody has said why it will never be counted. */
        DISCARDED
    }

    private static final String FAMILY = "dead-letter";

    /** For the audit: a letter is closed once, and its own id is a number. */
    Act closed(String step) {
        var audited = UUID.nameUUIDFromBytes((FAMILY + " " + id).getBytes(UTF_8));
        return new Act(
                step,
                closeReason,
                FAMILY,
                audited,
                division == null ? DivisionCode.NATION : new DivisionCode(division),
                1);
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
