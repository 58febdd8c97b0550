package cn.fazhi.report.asof;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.Watermark;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** Watermarks that wait until what they promise is counted. Pure; one thread at a time. */
final class SourceTimes {

    /** An owner of a later release may write topics that nothing here counts from. */
    private static final Set<String> TOPICS =
            Arrays.stream(RecordFamily.values()).map(RecordFamily::topic).collect(Collectors.toUnmodifiableSet());

    private final String topicPrefix;
    private final Map<String, Backlog> waiting = new HashMap<>();

    SourceTimes(String topicPrefix) {
        this.topicPrefix = topicPrefix;
    }

    void add(Watermark watermark) {
        waiting.computeIfAbsent(watermark.key(), source -> new Backlog()).add(watermark);
    }

    /** The newest watermark of the source whose offsets are all counted; it and the older ones wait no more. */
    Optional<Watermark> reached(String source, Map<TopicPartition, Long> positions) {
        var backlog = waiting.get(source);
        return backlog == null ? Optional.empty() : backlog.takeNewest(watermark -> counted(watermark, positions));
    }

    private boolean counted(Watermark watermark, Map<TopicPartition, Long> positions) {
        for (var topic : watermark.offsets().entrySet()) {
            if (!TOPICS.contains(topic.getKey())) {
                continue;
            }
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
