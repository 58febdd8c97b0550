package cn.fazhi.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How many rows per second does a relay move from its outbox to Kafka when it finds a backlog? Beside it, in turn, the
 * raw loop: the same events sent by a transactional producer with the relay's settings, a transaction for each batch of
 * the relay's size, and no database.
 *
 * <p>The service runs on while its outbox fills, since starting a JVM is another bench: another relay has the lease of its
 * bucket meanwhile. The first round is not counted, and what is measured starts once a tenth is gone.
 */
final class RelayDrain {

    private static final int ROUNDS = 3;
    private static final int BATCH = 500;
    private static final long GIVE_UP = TimeUnit.MINUTES.toNanos(10);
    private static final long LEASE = TimeUnit.SECONDS.toNanos(10);

    private RelayDrain() {}

    /** Arguments: rows a round. Leaves events of records that no table has: only for a stack of its own. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(Machine.describe());
        int count = Integer.parseInt(arguments[0]);
        var service = ServiceProcess.find("enforcement-service");
        // What counts the events would take the processors from both loops, and longer from ours.
        ServiceProcess.find("report-service").end();
        ServiceProcess.find("publicity-service").end();
        var rates = new Rates("outbox rows relayed");
        try (var connection = service.connect("ENFORCEMENT");
                var lease = service.connect("ENFORCEMENT")) {
            var counties = InspectionEvents.counties(connection);
            for (int round = 0; round <= ROUNDS; round++) {
                var events = new InspectionEvents(counties, System.nanoTime() >>> 20, count);
                long first = fillBehindItsBack(lease, connection, events);
                awaitGoneUpTo(connection, first + count / 10);
                long start = System.nanoTime();
                long from = oldest(connection);
                awaitGoneUpTo(connection, first + count);
                long ours = System.nanoTime() - start;
                long raw = send(service.setting("FAZHI_KAFKA"), events);
                if (round > 0) {
                    rates.ours(first + count - from, ours);
                    rates.raw(count, raw);
                }
            }
        }
        System.out.println(rates);
    }

    /** With the lease of the bucket, as another instance has it; who had it learns of that within a third of its length. */
    private static long fillBehindItsBack(Connection lease, Connection connection, InspectionEvents events)
            throws SQLException {
        update(lease, "owner = 'bench', expires_at = utc_timestamp(6) + interval 1 hour");
        try {
            LockSupport.parkNanos(LEASE / 2);
            return fill(connection, events);
        } finally {
            update(lease, "owner = null");
        }
    }

    private static void update(Connection connection, String lease) throws SQLException {
        try (var update = connection.createStatement()) {
            update.executeUpdate("update outbox_lease set " + lease + " where bucket = 0");
        }
    }

    /** @return the first of the ids, which follow each other: nobody else writes */
    private static long fill(Connection connection, InspectionEvents events) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert =
                connection.prepareStatement("insert into outbox (bucket, topic, record_id, family, event_type,"
                        + " revision, schema_version, division, business_year, created_at, payload) values (0, '"
                        + InspectionEvents.TOPIC
                        + "', ?, 'inspection', 'cn.fazhi.enforcement.inspection', 2, 1, ?, 2023,"
                        + " utc_timestamp(6), ?)")) {
            for (int i = 0; i < events.count(); i++) {
                var event = events.get(i);
                insert.setBytes(
                        1,
                        ByteBuffer.allocate(16)
                                .putLong(event.id().getMostSignificantBits())
                                .putLong(event.id().getLeastSignificantBits())
                                .array());
                insert.setString(2, event.division());
                insert.setBytes(3, event.json().getBytes(StandardCharsets.UTF_8));
                insert.addBatch();
                if (i % 2000 == 1999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        return oldest(connection);
    }

    /** The id of the oldest row; the greatest there can be for none. */
    private static long oldest(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("select id from outbox where bucket = 0 order by id limit 1")) {
            return rows.next() ? rows.getLong(1) : Long.MAX_VALUE;
        }
    }

    private static void awaitGoneUpTo(Connection connection, long id) throws SQLException {
        long start = System.nanoTime();
        while (oldest(connection) < id) {
            if (System.nanoTime() - start > GIVE_UP) {
                throw new IllegalStateException("the outbox is not relayed");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static long send(String kafka, InspectionEvents events) throws Exception {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", kafka);
        settings.put("transactional.id", "bench-relay");
        settings.put("acks", "all");
        settings.put("linger.ms", 0);
        settings.put("compression.type", "lz4");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            long start = System.nanoTime();
            for (int from = 0; from < events.count(); from += BATCH) {
                producer.beginTransaction();
                List<Future<RecordMetadata>> sent = new ArrayList<>(BATCH);
                for (int i = from; i < Math.min(from + BATCH, events.count()); i++) {
                    sent.add(producer.send(events.get(i).message()));
                }
                producer.commitTransaction();
                for (var one : sent) {
                    one.get();
                }
            }
            return System.nanoTime() - start;
        }
    }
}
