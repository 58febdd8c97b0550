package cn.fazhi.contracts;

import java.time.Instant;
import java.util.Map;

/**
 * Topic {@code <service>.watermark} (one partition, compacted, keyed by {@link #key()}): every second, what has been
 * published. Everything committed by the service before {@code asOf} is on its topic before {@code offsets}; who has
 * read up to there has all of it. A service's time is the oldest of its buckets'.
 *
 * @param bucket the part of the service's outbox that this is about, from 0 to {@code buckets} − 1
 * @param asOf by the clock of the service's database, UTC
 * @param parked events that the broker refuses and that nobody has seen to yet: without them no figure is complete
 * @param offsets by topic (without an installation's prefix) and partition: the offset after the last event; a topic that
 *     this bucket has never written is absent
 */
public record Watermark(
        String service, int bucket, int buckets, Instant asOf, long parked, Map<String, Map<Integer, Long>> offsets) {

    public static String topic(String service) {
        return service + ".watermark";
    }

    public String key() {
        return service + "/" + bucket;
    }
}
