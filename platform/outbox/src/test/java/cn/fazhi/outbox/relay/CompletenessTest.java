package cn.fazhi.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Under concurrent writers every committed event reaches its topic, and the way of testing this can see it fail. */
@Timeout(120)
class CompletenessTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int TRANSACTIONS_EACH = 60;

    private RealStack stack;
    private ConcurrentWriters writers;

    @BeforeEach
    void start() throws Exception {
        stack = new RealStack();
        writers = new ConcurrentWriters(new Writer(stack.database), TRANSACTIONS_EACH);
    }

    @AfterEach
    void stop() throws Exception {
        stack.stop();
    }

    @Test
    void shouldPublishEveryCommittedEventAndNoOther() throws Exception {
        // Given
        stack.startRelay();
        // When
        var committed = writers.run();
        // Then
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        assertThat(stack.events().revisions().keySet()).isEqualTo(committed);
    }

    @Test
    void shouldNotWaitForATransactionThatStillWrites() throws Exception {
        // Given
        var writer = new Writer(stack.database);
        var committed = UUID.randomUUID();
        try (var open = writer.begin()) {
            Writer.insert(open, UUID.randomUUID(), 1);
            writer.commit(committed, 1);
            Writer.insert(open, UUID.randomUUID(), 1);
            writer.commit(committed, 2);
            Writer.insert(open, UUID.randomUUID(), 1);
            // When
            stack.startRelay();
            // Then
            await().atMost(SOON).until(() -> stack.count("outbox") == 0);
            open.rollback();
        }
        assertThat(stack.events().revisions()).containsExactly(Map.entry(committed, List.of(1L, 2L)));
    }

    @Test
    void shouldSeeEventsLostByARelayThatPollsPastTheLastId() throws Exception {
        // Given
        Set<UUID> lost;
        try (var _ = new PollingPastTheLastId(stack.database, stack.topicPrefix + RealStack.TOPIC)) {
            // When
            lost = new HashSet<>(writers.run());
        }
        // Then
        lost.removeAll(stack.events().revisions().keySet());
        assertThat(lost).as("events lost by the broken relay").isNotEmpty();
    }
}
