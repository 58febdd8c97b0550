package cn.fazhi.outbox.relay;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;

/** How not to do it: a relay that remembers the last id and asks for what is above it. For the red control only. */
final class PollingPastTheLastId implements AutoCloseable {

    private final DataSource database;
    private final String topic;
    private final Thread thread = Thread.ofPlatform().name("broken-relay").unstarted(this::run);
    private volatile boolean stopping;
    private long last;

    PollingPastTheLastId(DataSource database, String topic) {
        this.database = database;
        this.topic = topic;
        thread.start();
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try (var producer = new FencedProducer(RealStack.producer("broken-" + topic))) {
            for (boolean lastRound = false; !lastRound; ) {
                lastRound = stopping;
                var events = above();
                if (!events.isEmpty()) {
                    producer.publish(events);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
        } catch (SQLException | FencedProducer.Unpublishable e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ProducerRecord<byte[], byte[]>> above() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select id, record_id, payload from outbox where id > ? order by id limit 500")) {
            select.setLong(1, last);
            var events = new ArrayList<ProducerRecord<byte[], byte[]>>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong(1);
                    var id = ByteBuffer.wrap(rows.getBytes(2));
                    var event = new ProducerRecord<>(
                            topic,
                            new UUID(id.getLong(), id.getLong()).toString().getBytes(),
                            rows.getBytes(3));
                    event.headers().add("ce_revision", "1".getBytes());
                    events.add(event);
                }
            }
            return events;
        }
    }
}
