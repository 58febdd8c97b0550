package cn.fazhi.outbox.relay;

import cn.fazhi.outbox.relay.FencedProducer.Unpublishable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Moves the events of one bucket from the outbox to Kafka: reads the oldest, sends them in one Kafka transaction, deletes
 * them. There is no cursor, so nothing can be skipped. Of several relays on a bucket one works, the others stand by.
 *
 * <p>While there is a backlog, a batch is deleted and the one after the next is read while the next one is being sent. Batches
 * are deleted in the order in which they were sent: a newer state may not be gone while an older one could be sent again.
 *
 * <p>What was read before the present producer was opened is never sent: another relay may have published newer states
 * of the same records meanwhile. Whoever is shut out starts again with nothing in hand. Nor does it delete anything: a
 * successor may have sent older states again, and must find the newer ones.
 *
 * <p>A crash between acknowledgement and deletion sends a batch again, or two, in their order: readers go by revision, and
 * the last state of a record on the topic is still its newest.
 */
public final class OutboxRelay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(2);

    private final RelaySettings settings;
    private final Function<String, Producer<byte[], byte[]>> producers;
    private final OutboxTable outbox;
    private final Lease lease;
    private final WatermarkReader watermarks;
    private final CloudEvents events;
    private final RelayCounters counters;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread;

    private volatile boolean stopping;
    private FencedProducer producer;
    private Sent sent;
    private List<OutboxRow> next = List.of();
    private long lastWatermark;
    private Duration pause = Duration.ZERO;

    /** A batch that the broker has and that is still in the outbox. */
    private record Sent(List<OutboxRow> rows, Map<TopicPartition, Long> ends) {}

    /** @param producers opens a producer of bytes under the transactional id that it is given */
    public OutboxRelay(
            DataSource database,
            Function<String, Producer<byte[], byte[]>> producers,
            RelaySettings settings,
            RelayCounters counters) {
        this.settings = settings;
        this.producers = producers;
        this.lease = new Lease(database, settings.bucket(), settings.lease());
        this.outbox = new OutboxTable(database, settings.bucket(), lease);
        this.watermarks = new WatermarkReader(database, settings);
        this.events = new CloudEvents(settings);
        this.counters = counters;
        this.thread = Thread.ofPlatform()
                .name("outbox-relay-" + settings.bucket())
                .daemon()
                .unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** There is something new. */
    public void wake() {
        work.release();
    }

    /** Ends after the batch at hand, if the broker lets it, and leaves the bucket to a successor. */
    @Override
    public void close() {
        stopping = true;
        wake();
        try {
            if (!thread.join(STOP_WITHIN)) {
                thread.interrupt();
                thread.join(STOP_WITHIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try {
                var leads = lead();
                var more = leads && relay();
                pause = Duration.ZERO;
                if (!more) {
                    rest(leads, min(settings.pollInterval(), settings.watermarkInterval()));
                }
            } catch (InterruptedException e) {
                stopping = true;
            } catch (SQLException | RuntimeException | Error e) { // of a relay that has died nobody would hear
                startAnew(e);
            }
        }
        leave();
    }

    /** Whether this relay may work; only then has it a producer. */
    private boolean lead() throws SQLException {
        if (producer != null && lease.keep()) {
            return true;
        }
        dropProducer();
        if (!lease.acquire()) {
            return false;
        }
        producer = new FencedProducer(producers.apply(settings.transactionalId()));
        // Opening may have taken long: if the lease has gone meanwhile, its new holder is the one to publish.
        if (!lease.acquire()) {
            dropProducer();
            return false;
        }
        LOG.infof("outbox relay leads bucket=%d owner=%s", settings.bucket(), lease.owner());
        return true;
    }

    /** Relays one batch and says whether there is likely more. */
    private boolean relay() throws SQLException, InterruptedException {
        work.drainPermits();
        var rows = next();
        if (!rows.isEmpty()) {
            publish(rows);
        }
        publishWatermark();
        return !rows.isEmpty();
    }

    private List<OutboxRow> next() throws SQLException {
        var rows = next;
        next = List.of();
        if (rows.isEmpty()) {
            deleteSent(); // or they would be the oldest
            rows = outbox.oldest(settings.batchSize(), settings.batchBytes());
        }
        return rows;
    }

    private void publish(List<OutboxRow> rows) throws SQLException, InterruptedException {
        if (!isFull(rows)) {
            publishInTurn(rows);
            return;
        }
        try {
            sendAndReadOn(rows);
        } catch (Unpublishable e) {
            isolate(rows, e);
        }
    }

    private void publishInTurn(List<OutboxRow> rows) throws SQLException {
        deleteSent();
        try {
            delete(send(rows));
        } catch (Unpublishable e) {
            isolate(rows, e);
        }
    }

    /** So that more is likely. */
    private boolean isFull(List<OutboxRow> rows) {
        return rows.size() == settings.batchSize()
                || rows.stream().mapToLong(row -> row.payload().length).sum() >= settings.batchBytes();
    }

    /**
     * The database does its part while the broker does the other. Whatever becomes of the sending, the deletion is waited
     * for, unless the relay is stopped: the rows must not be read again while it goes on. And unless it has succeeded, what
     * was sent after it stays.
     */
    private void sendAndReadOn(List<OutboxRow> rows) throws SQLException, InterruptedException, Unpublishable {
        var before = sent;
        sent = null;
        var readingOn = Beside.start(() -> {
            delete(before);
            return outbox.after(rows, settings.batchSize(), settings.batchBytes());
        });
        Sent now;
        try {
            now = send(rows);
        } catch (Unpublishable | RuntimeException | Error e) {
            next = readingOn.result(e);
            throw e;
        }
        next = readingOn.result();
        sent = now;
    }

    private Sent send(List<OutboxRow> rows) throws Unpublishable {
        var ends = producer.publish(rows.stream().map(events::of).toList());
        counters.published(rows.size());
        return new Sent(rows, ends);
    }

    private void deleteSent() throws SQLException {
        delete(sent);
        sent = null;
    }

    private void delete(Sent batch) throws SQLException {
        if (batch != null) {
            outbox.delivered(batch.rows(), batch.ends());
        }
    }

    /** One of the rows is refused: halves them until it stands alone. */
    private void isolate(List<OutboxRow> rows, Unpublishable refusal) throws SQLException {
        if (rows.size() > 1) {
            publishInTurn(rows.subList(0, rows.size() / 2));
            publishInTurn(rows.subList(rows.size() / 2, rows.size()));
        } else {
            var row = rows.getFirst();
            outbox.park(row, refusal.getMessage());
            LOG.errorf(
                    "event parked: record=%s type=%s revision=%d reason=\"%s\"",
                    row.recordId(), row.eventType(), row.revision(), refusal.getMessage());
        }
    }

    private void publishWatermark() throws SQLException {
        var now = System.nanoTime();
        if (lastWatermark == 0
                || now - lastWatermark >= settings.watermarkInterval().toNanos()) {
            lastWatermark = now;
            try {
                producer.publish(List.of(events.of(watermarks.read())));
            } catch (Unpublishable e) {
                throw new IllegalStateException("the watermark is refused", e);
            }
        }
    }

    /** Who stands by is not woken by every commit, or each would ask the database for the lease. */
    private void rest(boolean leads, Duration time) throws InterruptedException {
        long until = System.nanoTime() + time.toNanos();
        boolean woken;
        do {
            woken = work.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } while (woken && !leads && !stopping);
    }

    /** Nothing is kept: neither rows nor producer. The next round reads again under a new one. */
    private void startAnew(Throwable failure) {
        if (Thread.interrupted()) { // the client says so by an exception of its own
            stopping = true;
        }
        dropProducer();
        pause = pause.isZero() ? FIRST_PAUSE : min(pause.multipliedBy(2), LONGEST_PAUSE);
        LOG.warnf("outbox relay starts anew bucket=%d pause=%s cause=%s", settings.bucket(), pause, describe(failure));
        counters.failed();
        try {
            if (!stopping) {
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    private void leave() {
        Thread.interrupted(); // or the last updates would not be made
        try {
            deleteSent();
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("sent and not deleted, a successor sends it again: bucket=%d cause=%s", settings.bucket(), e);
        }
        dropProducer();
        try {
            lease.release();
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("lease not released, it will run out: bucket=%d cause=%s", settings.bucket(), e);
        }
    }

    private void dropProducer() {
        sent = null;
        next = List.of();
        var dropped = producer;
        producer = null;
        if (dropped != null) {
            try {
                dropped.close();
            } catch (RuntimeException e) {
                LOG.debugf("producer not closed, the next one shuts it out: bucket=%d cause=%s", settings.bucket(), e);
            }
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String describe(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure.toString() : failure + " / " + cause;
    }
}
