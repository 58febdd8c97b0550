package cn.fazhi.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event that the broker refuses stops no other. */
@Timeout(90)
class PoisonEventTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final UUID poisoned = UUID.randomUUID();
    private final UUID sound = UUID.randomUUID();
    private RealStack stack;
    private Writer writer;

    @BeforeEach
    void start() throws Exception {
        stack = new RealStack(Map.of("max.message.bytes", "4000"));
        writer = new Writer(stack.database);
    }

    @AfterEach
    void stop() throws Exception {
        stack.stop();
    }

    @Test
    void shouldParkTheEventThatIsRefusedAndPublishTheOthersInTheirOrder() throws Exception {
        // Given
        writer.commit(sound, 1);
        writer.commit(poisoned, 1, incompressible());
        writer.commit(sound, 2, 3);
        // When
        stack.startRelay();
        // Then
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        assertThat(stack.events().revisions()).containsExactly(Map.entry(sound, List.of(1L, 2L, 3L)));
        assertThat(stack.count("outbox_parked where revision = 1 and reason like 'RecordTooLarge%'"))
                .isEqualTo(1);
    }

    @Test
    void shouldParkAllOfItOrNothingWhateverIsThrown() throws Exception {
        // Given
        writer.commit(poisoned, 1);
        var lease = new Lease(stack.database, 0, SOON);
        lease.acquire();
        var row = new OutboxTable(stack.database, 0, lease).oldest(1, 1000).getFirst();
        var striking = new OutboxTable(strikingAfter(2), 0, lease);
        // When
        assertThatThrownBy(() -> striking.park(row, "refused")).hasMessage("as if the driver erred");
        // Then
        assertThat(stack.count("outbox_parked")).isZero();
        assertThat(stack.count("outbox")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void shouldParkItWhileTheNextBatchIsReadToo(int batchSize) throws Exception {
        // Given
        writer.commit(sound, 1);
        writer.commit(poisoned, 1, incompressible());
        writer.commit(sound, 2, 3, 4, 5, 6);
        // When
        stack.start(new OutboxRelay(
                stack.database,
                RealStack::producer,
                stack.settings(Duration.ofSeconds(10), batchSize),
                RelayCounters.NONE));
        // Then
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        assertThat(stack.events().revisions()).containsExactly(Map.entry(sound, List.of(1L, 2L, 3L, 4L, 5L, 6L)));
        assertThat(stack.count("outbox_parked")).isEqualTo(1);
    }

    @Test
    void shouldForgetAParkedEventOnceANewerStateOfItsRecordIsPublished() throws Exception {
        // Given
        writer.commit(poisoned, 1, incompressible());
        stack.startRelay();
        await().atMost(SOON).until(() -> stack.count("outbox_parked") == 1);
        // When
        writer.commit(poisoned, 2);
        // Then
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        assertThat(stack.events().revisions()).containsExactly(Map.entry(poisoned, List.of(2L)));
        assertThat(stack.count("outbox_parked")).isZero();
    }

    @Test
    void shouldCountParkedEventsInTheWatermarkWithoutWaitingForThem() throws Exception {
        // Given
        writer.commit(poisoned, 1, incompressible());
        stack.startRelay();
        await().atMost(SOON).until(() -> stack.count("outbox_parked") == 1);
        // When
        var watermark = new WatermarkReader(stack.database, stack.settings(Duration.ZERO)).read();
        // Then
        assertThat(watermark.parked()).isEqualTo(1);
        assertThat(stack.count("outbox_parked where created_at < parked_at")).isEqualTo(1);
    }

    private static byte[] incompressible() {
        var bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    /** The database, whose driver errs by no SQLException once the lease is held and the event is noted as refused. */
    private DataSource strikingAfter(int statements) {
        return (DataSource) Proxy.newProxyInstance(
                PoisonEventTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, get, none) -> {
                    var connection = get.invoke(stack.database, none);
                    var prepared = new AtomicInteger();
                    return Proxy.newProxyInstance(
                            PoisonEventTest.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (_, method, arguments) -> {
                                if (method.getName().equals("prepareStatement")
                                        && prepared.incrementAndGet() > statements) {
                                    throw new IllegalStateException("as if the driver erred");
                                }
                                return method.invoke(connection, arguments);
                            });
                });
    }
}
