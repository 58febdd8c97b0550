package cn.fazhi.outbox.parked;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An event that the broker has refused for what it is.
 *
 * @param reason what the broker said
 */
record ParkedEvent(
        long id,
        String family,
        UUID recordId,
        long revision,
        String division,
        int year,
        OffsetDateTime createdAt,
        OffsetDateTime parkedAt,
        String reason) {}
