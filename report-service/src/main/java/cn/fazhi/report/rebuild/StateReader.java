package cn.fazhi.report.rebuild;

import cn.fazhi.report.intake.Event;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads the state topics from their beginning, in steps, each exactly up to given positions. */
final class StateReader implements AutoCloseable {

    interface Batches {
        void take(List<Event> events) throws SQLException;
    }

    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<byte[], byte[]> consumer;
    private final Duration patience;
    private final Map<TopicPartition, Long> kept = new HashMap<>();
    private Map<TopicPartition, Long> reached = Map.of();

    /**
     * @param consumer reading committed, in no group
     * @param patience how long the broker may give nothing before that is an error
     */
    StateReader(Consumer<byte[], byte[]> consumer, Duration patience) {
        this.consumer = consumer;
        this.patience = patience;
    }

    /** At most how many there are before these positions: compaction leaves gaps. */
    long eventsBefore(Map<TopicPartition, Long> positions) {
        var first = consumer.beginningOffsets(positions.keySet(), patience);
        return positions.entrySet().stream()
                .mapToLong(position -> Math.max(0, position.getValue() - first.get(position.getKey())))
                .sum();
    }

    /**
     * Begins where the last {@link #keep} was.
     *
     * @param target per partition the offset before which all is wanted, nothing at or after it
     * @throws TopicsUnreadable if the broker does not give it
     */
    void readUpTo(Map<TopicPartition, Long> target, Batches batches) throws SQLException {
        assign(target);
        var unread = new HashMap<>(target);
        long deadline = System.nanoTime() + patience.toNanos();
        settle(unread);
        while (!unread.isEmpty()) {
            var polled = consumer.poll(POLL);
            var wanted = wanted(polled, target);
            if (!wanted.isEmpty()) {
                batches.take(wanted);
            }
            if (settle(unread) || !polled.isEmpty()) {
                deadline = System.nanoTime() + patience.toNanos();
            } else if (System.nanoTime() > deadline) {
                throw new TopicsUnreadable(unread);
            }
        }
        reached = Map.copyOf(target);
    }

    /** What was read is safe: the next reading begins after it. */
    void keep() {
        kept.putAll(reached);
    }

    /** The intake may have met a partition that was not there in the step before. */
    private void assign(Map<TopicPartition, Long> target) {
        consumer.assign(target.keySet());
        var unknown = target.keySet().stream()
                .filter(partition -> !kept.containsKey(partition))
                .toList();
        consumer.seekToBeginning(unknown);
        kept.forEach(consumer::seek);
        consumer.resume(target.keySet());
    }

    private static List<Event> wanted(ConsumerRecords<byte[], byte[]> polled, Map<TopicPartition, Long> target) {
        var wanted = new ArrayList<Event>(polled.count());
        for (var message : polled) {
            if (message.offset() < target.get(new TopicPartition(message.topic(), message.partition()))) {
                wanted.add(Event.of(message));
            }
        }
        return wanted;
    }

    /** Lets the partitions rest that are read up to their target. */
    private boolean settle(Map<TopicPartition, Long> unread) {
        return unread.entrySet().removeIf(entry -> {
            var partition = entry.getKey();
            if (consumer.position(partition, patience) < entry.getValue()) {
                return false;
            }
            consumer.pause(List.of(partition));
            return true;
        });
    }

    @Override
    public void close() {
        consumer.close();
    }
}
