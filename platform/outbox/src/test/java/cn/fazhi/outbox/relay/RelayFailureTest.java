package cn.fazhi.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.localstack.FaultyProxy;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a relay's death, sleep or loss of the database may do to the topic. */
@Timeout(90)
class RelayFailureTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int AFTER_BATCH_AND_WATERMARK = 2;
    private static final int COMMITS = 1000;

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final AtomicInteger failures = new AtomicInteger();
    private final RelayCounters counters = new RelayCounters() {
        @Override
        public void failed() {
            failures.incrementAndGet();
        }
    };
    private RealStack stack;
    private Writer writer;
    private Connection busy;

    @BeforeEach
    void start() throws Exception {
        stack = new RealStack();
        writer = new Writer(stack.database);
    }

    @AfterEach
    void stop() throws Exception {
        letDelete();
        stack.stop();
    }

    @Test
    void shouldPublishOnceWhatARelayHadSentWhenItDiedBeforeAcknowledgement() throws Exception {
        // Given
        writer.commit(one, 1, 2);
        var dying = PausableProducer.before("commitTransaction");
        stack.startRelay(dying::open, counters);
        dying.awaitPause();
        // When
        stack.startRelay();
        // Then
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        assertThat(stack.events().revisions()).containsExactly(Map.entry(one, List.of(1L, 2L)));
        dying.goOn();
    }

    @Test
    void shouldSendABatchAgainInItsOrderWhenARelayDiesBetweenAcknowledgementAndDeletion() throws Exception {
        // Given
        writer.commit(one, 1, 2);
        writer.commit(other, 1);
        writer.commit(one, 3);
        var dying = PausableProducer.after("commitTransaction");
        stack.startRelay(dying::open, counters);
        dying.awaitPause();
        // When
        stack.startRelay();
        // Then
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        assertThat(stack.events().revisions())
                .containsOnly(Map.entry(one, List.of(1L, 2L, 3L, 1L, 2L, 3L)), Map.entry(other, List.of(1L, 1L)));
        dying.goOn();
    }

    @Test
    void shouldRefuseTheBatchOfARelayThatSleptWhileItsSuccessorPublishedNewerStates() throws Exception {
        // Given
        writer.commit(one, 1);
        writer.commit(other, 1);
        var sleeper = PausableProducer.before("beginTransaction");
        stack.startRelay(sleeper::open, counters);
        sleeper.awaitPause();
        stack.startRelay();
        writer.commit(one, 2);
        writer.commit(other, 2);
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        // When
        sleeper.goOn();
        // Then
        await().atMost(SOON).until(() -> failures.get() > 0);
        assertThat(stack.events().revisions())
                .containsOnly(Map.entry(one, List.of(1L, 2L)), Map.entry(other, List.of(1L, 2L)));
    }

    /** A late row shifts the successor's batches: what the sleeper has sent is not what its successor has sent again. */
    @Test
    void shouldDeleteNothingOnceItSleptPastItsLeaseWithABatchSent() throws Exception {
        try (var late = writer.begin()) {
            // Given
            Writer.insert(late, other, 1);
            writer.commit(one, 1, 2);
            var sleeper = PausableProducer.after("commitTransaction");
            startRelayOfTwo(sleeper);
            sleeper.awaitPause();
            late.commit();
            var successor = PausableProducer.after("commitTransaction");
            startRelayOfTwo(successor);
            successor.awaitPause();
            // When
            sleeper.goOn();
            await().atMost(SOON).until(() -> failures.get() > 0 || stack.count("outbox") < 3);
            successor.goOn();
            // Then
            await().atMost(SOON).until(() -> stack.count("outbox") == 0);
            assertThat(stack.events().revisions())
                    .containsOnly(Map.entry(one, List.of(1L, 2L, 1L, 2L)), Map.entry(other, List.of(1L)));
        }
    }

    /** What it reads ahead comes after a batch that the late row belongs to. */
    @Test
    void shouldSendALateRowBeforeTheNewerStatesOfItsRecordThatItCouldReadAhead() throws Exception {
        try (var late = writer.begin()) {
            // Given
            Writer.insert(late, one, 1);
            writer.commit(other, 1, 2, 3, 4);
            var slow = PausableProducer.before("commitTransaction");
            startRelayOfTwo(slow);
            slow.awaitPause();
            // When
            late.commit();
            writer.commit(one, 2);
            writer.commit(one, 3);
            slow.goOn();
            // Then
            await().atMost(SOON).until(() -> stack.count("outbox") == 0);
            assertThat(stack.events().revisions())
                    .containsOnly(Map.entry(one, List.of(1L, 2L, 3L)), Map.entry(other, List.of(1L, 2L, 3L, 4L)));
        }
    }

    /** It wakes when its successor has already left, so that nobody has the lease. */
    @Test
    void shouldDeleteNothingOfWhatItSentBeforeAnotherHadTheLease() throws Exception {
        try (var late = writer.begin()) {
            // Given
            var late1 = UUID.randomUUID();
            Writer.insert(late, late1, 1);
            writer.commit(one, 1, 2);
            writer.commit(other, 1, 2);
            var sleeper = PausableProducer.after("commitTransaction").theTime(AFTER_BATCH_AND_WATERMARK);
            startRelayOfTwo(sleeper);
            sleeper.awaitPause();
            late.commit();
            var successor = PausableProducer.before("beginTransaction").theTime(AFTER_BATCH_AND_WATERMARK + 1);
            var stopped = startRelayOfTwo(successor);
            successor.awaitPause();
            await().atMost(SOON).until(() -> stack.count("outbox") == 3);
            stopped.close();
            // When
            sleeper.goOn();
            // Then
            await().atMost(SOON).until(() -> stack.count("outbox") == 0);
            assertThat(stack.events().revisions())
                    .containsOnly(
                            Map.entry(one, List.of(1L, 2L, 1L, 2L)),
                            Map.entry(other, List.of(1L, 2L)),
                            Map.entry(late1, List.of(1L)));
        }
    }

    @Test
    void shouldSendTwoBatchesAgainInTheirOrderWhenTheDatabaseGoesBeforeEitherIsDeleted() throws Exception {
        try (var network = new FaultyProxy("127.0.0.1", RealStack.databasePort())) {
            // Given
            sendTwoBatchesAndDeleteNeither(network);
            // When
            network.cut();
            letDelete();
            network.restore();
            // Then
            assertSentAgainInTheirOrder();
        }
    }

    @Test
    void shouldSendTwoBatchesAgainInTheirOrderWhenARelayIsStoppedBeforeTheFirstIsDeleted() throws Exception {
        try (var network = new FaultyProxy("127.0.0.1", RealStack.databasePort())) {
            // Given
            var stopped = sendTwoBatchesAndDeleteNeither(network);
            // When
            stopped.close();
            network.cut();
            letDelete();
            stack.startRelay();
            // Then
            assertSentAgainInTheirOrder();
        }
    }

    @Test
    void shouldNotPublishWithAProducerThatWasOpenedAfterTheLeaseHadGone() throws Exception {
        // Given
        var slow = PausableProducer.before("initTransactions");
        stack.startRelay(slow::open, counters);
        slow.awaitPause();
        writer.commit(one, 1);
        stack.startRelay();
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        // When
        slow.goOn();
        writer.commit(one, 2);
        // Then
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        assertThat(stack.events().revisions()).containsExactly(Map.entry(one, List.of(1L, 2L)));
    }

    @Test
    void shouldNotAskForTheLeaseAtEveryCommitWhileAnotherHasIt() throws Exception {
        // Given
        stack.startRelay();
        await().atMost(SOON).until(() -> stack.count("outbox_lease where owner is not null") == 1);
        var askedByWoken = new AtomicInteger();
        var askedByOther = new AtomicInteger();
        var woken = startRelayCounting(askedByWoken);
        startRelayCounting(askedByOther);
        await().atMost(SOON).until(() -> askedByWoken.get() > 2 && askedByOther.get() > 2);
        int before = askedByWoken.get();
        int other = askedByOther.get();
        // When
        for (int commit = 0; commit < COMMITS; commit++) {
            woken.wake();
        }
        // Then
        await().atMost(SOON).until(() -> askedByOther.get() > other + COMMITS / 50);
        assertThat(askedByWoken.get() - before).isLessThan(COMMITS / 10);
    }

    @Test
    void shouldHandTheBucketOverAtOnceWhenItIsStopped() throws Exception {
        // Given
        var first = stack.startRelay();
        writer.commit(one, 1);
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        // When
        first.close();
        // Then
        assertThat(stack.count("outbox_lease where owner is not null")).isZero();
        stack.startRelay();
        writer.commit(one, 2);
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        assertThat(stack.events().revisions()).containsExactly(Map.entry(one, List.of(1L, 2L)));
    }

    @Test
    void shouldHandTheBucketOverWhenItIsStoppedWhileTheBrokerDoesNotAnswer() throws Exception {
        // Given
        writer.commit(one, 1);
        var waiting = PausableProducer.before("commitTransaction");
        var stopped = stack.startRelay(waiting::open, counters);
        waiting.awaitPause();
        // When
        stopped.close();
        // Then
        await().atMost(SOON).until(() -> stack.count("outbox_lease where owner is not null") == 0);
    }

    @Test
    void shouldGoOnByItselfWhenTheBrokerComesBack() throws Exception {
        // Given
        writer.commit(one, 1, 2);
        // When
        stack.startRelay(
                id -> {
                    if (failures.get() < 3) {
                        throw new KafkaException("no broker");
                    }
                    return RealStack.producer(id);
                },
                counters);
        // Then
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        assertThat(failures).hasValue(3);
        assertThat(stack.events().revisions()).containsExactly(Map.entry(one, List.of(1L, 2L)));
    }

    @Test
    void shouldGoOnByItselfWhenTheDatabaseComesBack() throws Exception {
        try (var network = new FaultyProxy("127.0.0.1", RealStack.databasePort())) {
            // Given
            var database = stack.poolThrough(network.port());
            stack.start(new OutboxRelay(database, RealStack::producer, stack.settings(), counters));
            writer.commit(one, 1);
            await().atMost(SOON).until(() -> stack.count("outbox") == 0);
            // When
            network.cut();
            writer.commit(one, 2);
            writer.commit(other, 1);
            await().atMost(SOON).until(() -> failures.get() > 2);
            network.restore();
            // Then
            await().atMost(SOON).until(() -> stack.count("outbox") == 0);
            assertThat(stack.events().revisions())
                    .containsOnly(Map.entry(one, List.of(1L, 2L)), Map.entry(other, List.of(1L)));
        }
    }

    /** @param asked how often it has asked for a connection */
    private OutboxRelay startRelayCounting(AtomicInteger asked) {
        var database = (DataSource) Proxy.newProxyInstance(
                RelayFailureTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, get, none) -> {
                    asked.incrementAndGet();
                    return get.invoke(stack.database, none);
                });
        return stack.start(new OutboxRelay(database, RealStack::producer, stack.settings(), counters));
    }

    private OutboxRelay startRelayOfTwo(PausableProducer producers) {
        var settings = stack.settings(Duration.ofSeconds(10), 2);
        return stack.start(new OutboxRelay(stack.database, producers::open, settings, counters));
    }

    private OutboxRelay sendTwoBatchesAndDeleteNeither(FaultyProxy network) throws Exception {
        writer.commit(one, 1, 2, 3, 4);
        busy = writer.begin();
        try (var lock = busy.createStatement()) {
            lock.execute("select id from outbox order by id limit 1 for update");
        }
        var database = stack.poolThrough(network.port());
        var relay = stack.start(
                new OutboxRelay(database, RealStack::producer, stack.settings(Duration.ofSeconds(10), 2), counters));
        await().atMost(SOON).until(() -> stack.events().revisions().equals(Map.of(one, List.of(1L, 2L, 3L, 4L))));
        return relay;
    }

    private void letDelete() throws SQLException {
        if (busy != null) {
            busy.rollback();
            busy.close();
            busy = null;
        }
    }

    private void assertSentAgainInTheirOrder() throws Exception {
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        assertThat(stack.events().revisions()).containsExactly(Map.entry(one, List.of(1L, 2L, 3L, 4L, 1L, 2L, 3L, 4L)));
    }
}
