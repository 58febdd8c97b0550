package cn.fazhi.outbox.status;

import java.util.List;

/**
 * How far behind the topics are.
 *
 * @param depth events that wait
 * @param oldestAgeSeconds of the event that has waited longest; 0 when none waits
 * @param parked events that the broker has refused
 */
record OutboxStatus(long depth, double oldestAgeSeconds, long parked, List<Lease> leases) {

    /**
     * Who relays a bucket.
     *
     * @param owner null while nobody does
     */
    record Lease(int bucket, String owner, boolean expired) {}
}
