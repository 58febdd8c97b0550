package cn.fazhi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How many events does the report service count per second when it finds a backlog? Beside it, in turn, the raw loop:
 * the same rows of facts, contributions, references, totals and the ledger written by JDBC, a thousand events a transaction
 * and one transaction after the other, without Kafka, decoding, deriving, locking or reading.
 *
 * <p>What is measured starts once a tenth is counted: starting a JVM is another bench.
 */
final class Ingest {

    private static final int ROUNDS = 3;
    private static final long GIVE_UP = TimeUnit.MINUTES.toNanos(20);

    private Ingest() {}

    /** Arguments: events a round. Leaves events of records that no owner has: only for a stack of its own. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(Machine.describe());
        int count = Integer.parseInt(arguments[0]);
        var service = ServiceProcess.find("report-service");
        var rates = new Rates("events counted");
        try (var connection = service.connect("REPORT");
                var raw = new RawCounting(connection)) {
            var counties = InspectionEvents.counties(connection);
            for (int round = 0; round < ROUNDS; round++) {
                var events = new InspectionEvents(counties, System.nanoTime() >>> 20, count);
                service.end();
                long before = counted(connection);
                publish(service.setting("FAZHI_KAFKA"), events);
                service.start();
                await(connection, before + count / 10);
                long start = System.nanoTime();
                long from = counted(connection);
                await(connection, before + count);
                rates.ours(before + count - from, System.nanoTime() - start);
                rates.raw(count, raw.write(events));
            }
        }
        System.out.println(rates);
    }

    private static void publish(String kafka, InspectionEvents events) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", kafka);
        settings.put("compression.type", "lz4");
        settings.put("linger.ms", 20);
        settings.put("batch.size", 1 << 18);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < events.count(); i++) {
                producer.send(events.get(i).message());
            }
        }
    }

    private static void await(Connection connection, long enough) throws SQLException {
        long start = System.nanoTime();
        while (counted(connection) < enough) {
            if (System.nanoTime() - start > GIVE_UP) {
                throw new IllegalStateException("the events are not counted");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static long counted(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows =
                        select.executeQuery("select coalesce(sum(next_offset), 0) from intake_position where topic = '"
                                + InspectionEvents.TOPIC + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
