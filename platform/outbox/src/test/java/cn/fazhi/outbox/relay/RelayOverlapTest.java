package cn.fazhi.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.localstack.FaultyProxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A relay sends the next rows while those before are being deleted. */
@Timeout(90)
class RelayOverlapTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private RealStack stack;
    private Writer writer;

    @BeforeEach
    void start() throws Exception {
        stack = new RealStack();
        writer = new Writer(stack.database);
    }

    @AfterEach
    void stop() throws Exception {
        stack.stop();
    }

    @Test
    void shouldSendALateRowOfALowerIdBeforeItsSuccessorAndNothingTwiceWhileADeletionWaits() throws Exception {
        try (var late = writer.begin()) {
            // Given
            Writer.insert(late, other, 1);
            writer.commit(one, 1);
            try (var undeletable = lockOldest()) {
                stack.startRelay();
                await().atMost(SOON).until(() -> stack.events().revisions().equals(Map.of(one, List.of(1L))));
                // When
                late.commit();
                writer.commit(other, 2);
                // Then
                await().atMost(SOON).until(() -> stack.events().revisions().size() == 2);
                assertThat(stack.count("outbox")).isPositive();
                undeletable.rollback();
            }
        }
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        assertThat(stack.events().revisions())
                .containsOnly(Map.entry(one, List.of(1L)), Map.entry(other, List.of(1L, 2L)));
    }

    @Test
    void shouldSendAgainInTheirOrderAllWhoseDeletionWasNotConfirmed() throws Exception {
        try (var network = new FaultyProxy("127.0.0.1", RealStack.databasePort())) {
            // Given
            var database = stack.poolThrough(network.port());
            writer.commit(one, 1);
            try (var undeletable = lockOldest()) {
                stack.start(new OutboxRelay(database, RealStack::producer, stack.settings(), RelayCounters.NONE));
                await().atMost(SOON).until(() -> stack.events().revisions().equals(Map.of(one, List.of(1L))));
                writer.commit(one, 2);
                await().atMost(SOON).until(() -> stack.events().revisions().equals(Map.of(one, List.of(1L, 2L))));
                // When
                network.cut();
                undeletable.rollback();
            }
            network.restore();
            // Then
            await().atMost(SOON).until(() -> stack.count("outbox") == 0);
            assertThat(stack.events().revisions()).containsOnly(Map.entry(one, List.of(1L, 2L, 1L, 2L)));
        }
    }

    /** The oldest row can be read and not deleted, until this transaction ends. */
    private Connection lockOldest() throws SQLException {
        var transaction = writer.begin();
        try (var select = transaction.createStatement();
                var oldest = select.executeQuery("select min(id) from outbox")) {
            oldest.next();
            select.executeQuery("select id from outbox where id = " + oldest.getLong(1) + " for update");
        }
        return transaction;
    }
}
