package cn.fazhi.report.document;

import static cn.fazhi.report.document.ReportApiTest.disclosure;
import static cn.fazhi.report.document.Reports.PATH;
import static cn.fazhi.report.document.Reports.editor;
import static cn.fazhi.report.document.Reports.publishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.identity.TestTokens;
import cn.fazhi.outbox.Appended;
import cn.fazhi.report.LiveTopics;
import cn.fazhi.report.Published;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.asof.HeardSources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Index numbers that come back over the real broker. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(value = LiveTopics.class, restrictToAnnotatedClass = true)
class DisclosureChannelTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ConfigProperty(name = "fazhi.topic-prefix")
    String prefix;

    @Inject
    DisclosureChannel channel;

    @Inject
    Published published;

    @Inject
    DataSource database;

    @Inject
    FailingTransactions failing;

    @BeforeEach
    void hear() throws SQLException {
        HeardSources.in(database);
    }

    @AfterEach
    void forget() throws Exception {
        HeardSources.forget(database);
    }

    @Test
    void shouldPublishAReportOnceItsDisclosureIsHeardOfHoweverOften() {
        // Given
        var id = publishing(1981);
        var disclosure = disclosure(UUID.randomUUID(), 2, id, "370402/2022-00041");
        var last = publishing(1982);
        try (var topics = TestTopics.of(prefix)) {
            // When
            topics.publish(disclosure(disclosure.id(), 1, id, null), disclosure, disclosure, disclosure);
            topics.publish(disclosure(UUID.randomUUID(), 1, UUID.randomUUID(), "370402/2022-00042"));
            topics.publish(disclosure(disclosure.id(), 1, id, null), disclosure);
            topics.publish(disclosure(UUID.randomUUID(), 1, last, "370402/2022-00043"));
            awaitPublished(id);
            awaitPublished(last);
        }
        // Then
        assertThat(published.of(id)).hasSize(6);
        assertThat(published.lastOf(id).payload())
                .contains("\"status\":\"PUBLISHED\"", "\"indexNumber\":\"370402/2022-00041\"");
    }

    @Test
    void shouldTryAgainUntilTheTransactionCommits() {
        // Given
        var id = publishing(1983);
        failing.next(3, id);
        // When
        try (var topics = TestTopics.of(prefix)) {
            topics.publish(disclosure(UUID.randomUUID(), 1, id, "370402/2022-00044"));
            awaitPublished(id);
        }
        // Then
        assertThat(published.of(id)).hasSize(6);
        assertThat(failing.left()).isZero();
    }

    @Test
    void shouldPublishOnceWhenTheConsumerIsGoneBetweenCommitAndAcknowledgement() throws Exception {
        // Given
        var id = publishing(1984);
        try (var topics = TestTopics.of(prefix)) {
            topics.publish(disclosure(UUID.randomUUID(), 1, id, "370402/2022-00045"));
        }
        // When: one commits to the database and never to Kafka; its successor gets the same events
        int first = takeAllWithoutAcknowledging();
        int second = takeAllWithoutAcknowledging();
        // Then
        assertThat(second).isEqualTo(first).isPositive();
        assertThat(published.of(id)).hasSize(6);
    }

    private int takeAllWithoutAcknowledging() throws InterruptedException {
        int taken = 0;
        try (var consumer = new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(java.util.List.of(prefix + "publicity.disclosure"));
            ConsumerRecords<byte[], byte[]> messages;
            do {
                messages = consumer.poll(Duration.ofSeconds(5));
                channel.take(messages);
                taken += messages.count();
            } while (!messages.isEmpty());
        }
        return taken;
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestTopics.kafka(),
                ConsumerConfig.GROUP_ID_CONFIG, prefix + "killed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    }

    private static void awaitPublished(UUID id) {
        await().atMost(PATIENCE)
                .until(() -> "PUBLISHED".equals(editor().get(PATH + "/" + id).path("status")));
    }

    /** Lets a report's next transactions fail after all their work, before they commit. */
    @ApplicationScoped
    static class FailingTransactions {

        private final AtomicInteger left = new AtomicInteger();
        private volatile UUID of;

        void next(int times, UUID id) {
            left.set(times);
            of = id;
        }

        int left() {
            return left.get();
        }

        void fail(@Observes Appended appended) {
            if (appended.root().id().equals(of) && left.get() > 0) {
                left.decrementAndGet();
                throw new IllegalStateException("as if the database had gone");
            }
        }
    }
}
