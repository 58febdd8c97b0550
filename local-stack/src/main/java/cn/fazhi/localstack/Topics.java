package cn.fazhi.localstack;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.localstack.process.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the suite: one for each record family, and two for each service beside them. */
public final class Topics {

    /** So many batches of a family can be counted at once. */
    public static final int STATE_PARTITIONS = 3;

    private static final Duration LEADERS = Duration.ofSeconds(30);
    private static final Map<String, String> COMPACTED =
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    /** The part that is being written is never compacted: it must stay short, or a week's watermarks are read at each start. */
    private static final Map<String, String> ONLY_THE_NEWEST = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.SEGMENT_MS_CONFIG,
            "300000",
            TopicConfig.DELETE_RETENTION_MS_CONFIG, // of the transactions' markers
            "300000",
            TopicConfig.SEGMENT_INDEX_BYTES_CONFIG,
            "65536");

    private static final Map<String, String> KEPT_FOR_EVER = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE,
            TopicConfig.RETENTION_MS_CONFIG,
            "-1",
            TopicConfig.RETENTION_BYTES_CONFIG,
            "-1");

    private Topics() {}

    public static Admin admin(String kafka) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                "5000",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                "10000"));
    }

    /** Repeatable: a topic that is there stays as it is. */
    public static void create(String kafka, String prefix) {
        try (var admin = admin(kafka)) {
            for (var created : admin.createTopics(all(prefix)).values().values()) {
                try {
                    created.get(30, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
            awaitLeaders(admin, prefix);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("the topics cannot be created at " + kafka + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    /** Asking for an offset goes to each leader until it serves: what is produced a moment too early goes astray. */
    private static void awaitLeaders(Admin admin, String prefix)
            throws ExecutionException, InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + LEADERS.toNanos();
        while (true) {
            try {
                askLeaders(admin, prefix);
                return;
            } catch (ExecutionException e) {
                // The controller has made them; a broker may hear of it a moment later.
                if (!(e.getCause() instanceof RetriableException) || System.nanoTime() > deadline) {
                    throw e;
                }
            }
            Thread.sleep(100);
        }
    }

    private static void askLeaders(Admin admin, String prefix)
            throws ExecutionException, InterruptedException, TimeoutException {
        var names = all(prefix).stream().map(NewTopic::name).toList();
        var ends = new HashMap<TopicPartition, OffsetSpec>();
        admin.describeTopics(names)
                .allTopicNames()
                .get(30, TimeUnit.SECONDS)
                .forEach((name, topic) -> topic.partitions()
                        .forEach(partition ->
                                ends.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
        admin.listOffsets(ends).all().get(30, TimeUnit.SECONDS);
    }

    static List<NewTopic> all(String prefix) {
        var topics = new ArrayList<NewTopic>();
        Arrays.stream(RecordFamily.values())
                .map(RecordFamily::topic)
                .distinct()
                .forEach(topic -> topics.add(topic(prefix + topic, STATE_PARTITIONS, COMPACTED)));
        for (var service : Service.values()) {
            topics.add(topic(prefix + service.slug() + ".watermark", 1, ONLY_THE_NEWEST));
            topics.add(topic(prefix + service.slug() + ".audit-anchor", 1, KEPT_FOR_EVER));
        }
        return topics;
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> configuration) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(configuration);
    }
}
