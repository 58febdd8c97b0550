package cn.fazhi.report.intake;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.counting.Counting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** One intake with a consumer of its own, set as the service's channel is: what a replica of report-service does. */
public final class IntakeWorker implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Intake intake;
    private final Thread thread;
    private volatile Throwable failure;

    private IntakeWorker(String topicPrefix, String member, Intake intake) {
        this.consumer = new KafkaConsumer<>(
                settings(topicPrefix, member), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.consumer.subscribe(TestTopics.ofStates(topicPrefix));
        this.intake = intake;
        this.thread = Thread.ofPlatform().name("intake-" + member).daemon().unstarted(this::run);
    }

    /** @param member a successor of the same name takes over at once, without waiting for the session to end */
    public static IntakeWorker start(String topicPrefix, String member, DataSource database) {
        return start(topicPrefix, member, intake(database));
    }

    private static IntakeWorker start(String topicPrefix, String member, Intake intake) {
        var worker = new IntakeWorker(topicPrefix, member, intake);
        worker.thread.start();
        return worker;
    }

    static Intake intake(DataSource database) {
        var divisions = new Divisions(database);
        divisions.load();
        return new Intake(database, new Counting(divisions), new EventDecoder(divisions::exists));
    }

    static String group(String topicPrefix) {
        return topicPrefix + "report-service";
    }

    private static Properties settings(String topicPrefix, String member) {
        var settings = new Properties();
        settings.putAll(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestTopics.kafka(),
                ConsumerConfig.GROUP_ID_CONFIG, group(topicPrefix),
                ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, member,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "500"));
        return settings;
    }

    private void run() {
        try {
            while (true) {
                take(consumer.poll(Duration.ofMillis(500)));
            }
        } catch (InterruptException | InterruptedException e) {
            Thread.interrupted();
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            consumer.close();
        }
    }

    private void take(ConsumerRecords<byte[], byte[]> messages) throws InterruptedException {
        if (messages.isEmpty()) {
            return;
        }
        var events = new ArrayList<Event>(messages.count());
        messages.forEach(message -> events.add(Event.of(message)));
        intake.take(events);
        consumer.commitSync();
    }

    /** @throws AssertionError if it has stopped by itself */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw new AssertionError("the intake has stopped by itself", failure);
        }
    }

    /**
     * A replica in a process of its own, whose consumers share one intake as the service's do: topic prefix, member, schema,
     * how many consumers, and after how many commits it falls dead.
     */
    public static void main(String[] arguments) throws InterruptedException {
        DataSource database = ReportDatabase.existing(arguments[2]);
        int commits = Integer.parseInt(arguments[4]);
        var intake = intake(commits > 0 ? new FatalCommit(database, commits) : database);
        var workers = IntStream.rangeClosed(1, Integer.parseInt(arguments[3]))
                .mapToObj(number -> start(arguments[0], arguments[1] + (number == 1 ? "" : "-" + number), intake))
                .toList();
        while (workers.stream().allMatch(worker -> worker.thread.isAlive())) {
            Thread.sleep(100);
        }
        workers.stream().map(worker -> worker.failure).filter(Objects::nonNull).forEach(Throwable::printStackTrace);
        Runtime.getRuntime().halt(1);
    }
}
