package cn.fazhi.outbox;

import java.util.UUID;

/**
 * How the outbox is divided among relays: all events of a record lie in one bucket. The number may change only while
 * the outbox is empty, or events of a record in two buckets could overtake each other.
 */
public record Buckets(int count) {

    public Buckets {
        if (count < 1 || count > Short.MAX_VALUE) {
            throw new IllegalArgumentException("fazhi.outbox.buckets must be between 1 and 32767, not " + count);
        }
    }

    public int of(UUID recordId) {
        return Math.floorMod(recordId.hashCode(), count);
    }
}
