package cn.fazhi.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.contracts.Watermark;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who has read up to a watermark's offsets has everything that was committed before its time. */
@Timeout(120)
class WatermarkTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

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
    void shouldNeverBeAheadOfACommittedEvent() throws Exception {
        // Given
        startRelay(LIMIT);
        // When
        writeWithOneTransactionOpenForLong();
        // Then
        assertThat(aheadOfEvents()).isEmpty();
    }

    @Test
    void shouldBeSeenAheadWhenOpenTransactionsAreNotAllowedFor() throws Exception {
        // Given
        startRelay(Duration.ZERO);
        // When
        writeWithOneTransactionOpenForLong();
        // Then
        assertThat(aheadOfEvents()).isNotEmpty();
    }

    @Test
    void shouldWaitForAnEventThatCannotBePublishedYet() throws Exception {
        // Given
        writer.commit(UUID.randomUUID(), 1);
        var waiting = createdAt("outbox");
        var paused = PausableProducer.before("commitTransaction");
        stack.start(new OutboxRelay(stack.database, paused::open, settings(Duration.ofMillis(1)), RelayCounters.NONE));
        paused.awaitPause();
        // When
        var watermark = new WatermarkReader(stack.database, settings(Duration.ofMillis(1))).read();
        // Then
        assertThat(watermark.asOf()).isEqualTo(waiting);
        paused.goOn();
        await().atMost(SOON).until(() -> watermarks().getLast().asOf().isAfter(waiting));
        assertThat(watermarks().getLast().offsets()).containsOnlyKeys(RealStack.TOPIC);
    }

    @Test
    void shouldCarryItsServiceBucketAndKey() throws Exception {
        // Given
        startRelay(LIMIT);
        // When
        await().atMost(SOON).until(() -> !watermarks().isEmpty());
        // Then
        var first = watermarks().getFirst();
        assertThat(first).isEqualTo(new Watermark("enforcement", 0, 1, first.asOf(), 0, Map.of()));
        assertThat(first.key()).isEqualTo("enforcement/0");
    }

    /** Its event is written first and committed after many others, which are published meanwhile. */
    private void writeWithOneTransactionOpenForLong() throws Exception {
        var opened = Instant.now();
        try (var open = writer.begin()) {
            Writer.insert(open, UUID.randomUUID(), 1);
            new ConcurrentWriters(writer, 10).run();
            await().atMost(SOON).until(() -> watermarks().size() > 2);
            open.commit();
        }
        assertThat(Duration.between(opened, Instant.now()))
                .as("this test's own time")
                .isLessThan(LIMIT);
        await().atMost(SOON).until(() -> stack.count("outbox") == 0);
        var published = Instant.now();
        await().atMost(SOON).until(() -> watermarks().getLast().asOf().isAfter(published));
    }

    /** Watermarks by whose time an event had been written that lies behind their offsets. */
    private List<Watermark> aheadOfEvents() {
        var events = stack.events().raw();
        return watermarks().stream()
                .filter(watermark -> {
                    var ends = watermark.offsets().getOrDefault(RealStack.TOPIC, Map.of());
                    return events.stream()
                            .filter(event -> createdAt(event).isBefore(watermark.asOf()))
                            .anyMatch(event -> event.offset() >= ends.getOrDefault(event.partition(), 0L));
                })
                .toList();
    }

    private static Instant createdAt(ConsumerRecord<byte[], byte[]> event) {
        return Instant.parse(new String(event.headers().lastHeader("ce_time").value()));
    }

    private List<Watermark> watermarks() {
        return stack.watermarks().raw().stream()
                .map(message -> {
                    try {
                        return JSON.readValue(message.value(), Watermark.class);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private Instant createdAt(String table) throws Exception {
        try (var connection = stack.database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select min(created_at) from " + table)) {
            result.next();
            return result.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        }
    }

    private RelaySettings settings(Duration openTransactionLimit) {
        return stack.settings(openTransactionLimit);
    }

    private void startRelay(Duration openTransactionLimit) {
        stack.start(new OutboxRelay(
                stack.database, RealStack::producer, settings(openTransactionLimit), RelayCounters.NONE));
    }
}
