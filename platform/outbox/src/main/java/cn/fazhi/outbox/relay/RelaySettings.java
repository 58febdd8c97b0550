package cn.fazhi.outbox.relay;

import java.time.Duration;

/**
 * What one relay must know.
 *
 * @param service whose events these are: {@code enforcement}
 * @param topicPrefix put before every topic and the transactional id; empty as a rule
 * @param bucket the part of the outbox that this relay works on, from 0
 * @param buckets how many parts there are
 * @param batchSize rows in one Kafka transaction, at most
 * @param batchBytes bytes of payload in one Kafka transaction, about
 * @param pollInterval how often it looks without having been woken
 * @param lease for how long it may be silent before another takes over
 * @param watermarkInterval how often the watermark is published
 * @param openTransactionLimit no row becomes visible later than this after its created_at
 */
public record RelaySettings(
        String service,
        String topicPrefix,
        int bucket,
        int buckets,
        int batchSize,
        long batchBytes,
        Duration pollInterval,
        Duration lease,
        Duration watermarkInterval,
        Duration openTransactionLimit) {

    /** Whoever opens a producer under this id last is the only one that can still append to this bucket's topics. */
    public String transactionalId() {
        return "fazhi-" + topicPrefix + service + "-outbox-" + bucket;
    }

    String topic(String unprefixed) {
        return topicPrefix + unprefixed;
    }
}
