package cn.fazhi.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events leave this service. */
@ConfigMapping(prefix = "fazhi.outbox")
public interface OutboxConfig {

    /** Whether this process relays events. Without it they wait in the outbox for a process that does. */
    @WithDefault("true")
    boolean relay();

    /** Into how many parts the outbox is divided; each has one relay at a time. Changed only while the outbox is empty. */
    @WithDefault("1")
    int buckets();

    /** Events in one Kafka transaction, at most. */
    @WithDefault("500")
    int batchSize();

    /**
     * Bytes of payload in one Kafka transaction, about, so that a backlog of large events does not fill the memory: of a
     * backlog three batches are in it, one deleted, one sent and one read.
     */
    @WithDefault("8388608")
    long batchBytes();

    /** How often the relay looks without having been woken: for what other replicas have committed. */
    @WithDefault("200ms")
    Duration pollInterval();

    /** For how long a relay may be silent before another takes its bucket over. */
    @WithDefault("10s")
    Duration lease();

    /** How often the watermark is published. */
    @WithDefault("1s")
    Duration watermarkInterval();

    /** What a commit may take after the transaction's time is up; see the watermark. */
    @WithDefault("2s")
    Duration commitAllowance();

    /** After this time the broker ends a transaction whose relay is silent; readers wait no longer for a dead one. */
    @WithDefault("10s")
    Duration kafkaTransactionTimeout();
}
