package cn.fazhi.localstack;

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
            return OptionalLong.of(behind(admin, committed));
        } catch (ExecutionException | TimeoutException e) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }

    private static long behind(Admin admin, Map<TopicPartition, OffsetAndMetadata> committed)
            throws ExecutionException, InterruptedException, TimeoutException {
        var latest =
                committed.keySet().stream().collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        var ends = admin.listOffsets(latest).all().get(5, TimeUnit.SECONDS);
        long behind = 0;
        for (var end : ends.entrySet()) {
            var offset = committed.get(end.getKey());
            // The last offset of a partition is the mark of a transaction's end, which no reader commits.
            behind += offset == null ? 0 : Math.max(0, end.getValue().offset() - offset.offset() - 1);
        }
        return behind;
    }
}
