package cn.fazhi.localstack;

import cn.fazhi.contracts.RecordFamily;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far report-service's intake is behind the topics. */
public final class ConsumerLag {

    private static final String GROUP = "report-service";

    private ConsumerLag() {}

    /** Offsets that its group has not committed yet; empty where Kafka does not answer. */
    public static OptionalLong read(String kafka, String topicPrefix) {
        try (var admin = Topics.admin(kafka)) {
            var committed = admin.listConsumerGroupOffsets(topicPrefix + GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get(5, TimeUnit.SECONDS);
            return OptionalLong.of(behind(admin, committed, partitions(admin, topicPrefix)));
        } catch (ExecutionException | TimeoutException e) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }

    private static Collection<TopicPartition> partitions(Admin admin, String topicPrefix)
            throws ExecutionException, InterruptedException, TimeoutException {
        var topics = Arrays.stream(RecordFamily.values())
                .map(family -> topicPrefix + family.topic())
                .collect(Collectors.toSet());
        return admin.describeTopics(topics).allTopicNames().get(5, TimeUnit.SECONDS).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static long behind(
            Admin admin, Map<TopicPartition, OffsetAndMetadata> committed, Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException, TimeoutException {
        var latest = partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        var ends = admin.listOffsets(latest).all().get(5, TimeUnit.SECONDS);
        long behind = 0;
        for (var end : ends.entrySet()) {
            var offset = committed.get(end.getKey());
            // The last offset of a partition is the mark of a transaction's end, which no reader commits.
            long read = offset == null ? 0 : offset.offset();
            behind += Math.max(0, end.getValue().offset() - read - 1);
        }
        return behind;
    }
}
