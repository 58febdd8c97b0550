package cn.fazhi.report.asof;

import cn.fazhi.contracts.Watermark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** Watermarks that wait until what they promise is counted. Pure; one thread at a time. */
final class SourceTimes {

    /** A source publishes one a second: a backlog of some minutes stays exact, a longer one loses only its oldest. */
    private static final int WAITING = 300;

    private final String topicPrefix;
    private final Map<String, Deque<Watermark>> waiting = new HashMap<>();

    SourceTimes(String topicPrefix) {
        this.topicPrefix = topicPrefix;
    }

    void add(Watermark watermark) {
        var queue = waiting.computeIfAbsent(watermark.key(), source -> new ArrayDeque<>());
        if (queue.size() == WAITING) {
            queue.removeFirst();
        }
        queue.addLast(watermark);
    }

    /** The newest watermark of the source whose offsets are all counted; it and the older ones wait no more. */
    Optional<Watermark> reached(String source, Map<TopicPartition, Long> positions) {
        var queue = waiting.getOrDefault(source, new ArrayDeque<>());
        for (Iterator<Watermark> newestFirst = queue.descendingIterator(); newestFirst.hasNext(); ) {
            var watermark = newestFirst.next();
            if (counted(watermark, positions)) {
                while (queue.removeFirst() != watermark) {
                    continue;
                }
                return Optional.of(watermark);
            }
        }
        return Optional.empty();
    }

    private boolean counted(Watermark watermark, Map<TopicPartition, Long> positions) {
        for (var topic : watermark.offsets().entrySet()) {
            for (var end : topic.getValue().entrySet()) {
                var partition = new TopicPartition(topicPrefix + topic.getKey(), end.getKey());
                if (positions.getOrDefault(partition, 0L) < end.getValue()) {
                    return false;
                }
            }
        }
        return true;
    }
}
