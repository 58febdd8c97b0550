package cn.fazhi.outbox.relay;

import java.time.Instant;
import java.util.UUID;

/** An event that waits in the outbox. */
record OutboxRow(
        long id,
        String topic,
        UUID recordId,
        String eventType,
        long revision,
        int schemaVersion,
        String division,
        int businessYear,
        Instant createdAt,
        byte[] payload) {}
