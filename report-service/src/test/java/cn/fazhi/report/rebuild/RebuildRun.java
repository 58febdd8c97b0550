package cn.fazhi.report.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** A whole rebuild as the service's own runner does it, for tests elsewhere. */
public final class RebuildRun {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private RebuildRun() {}

    /** From the topics. */
    public static void of(DataSource database) throws SQLException {
        var requested = begin(database, Source.TOPICS);
        var settings =
                RebuildRunner.consumerSettings(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestTopics.kafka()));
        try (var reader = new StateReader(new KafkaConsumer<>(settings), PATIENCE)) {
            parts(database).fromTopics(requested, reader).run();
        }
        new Transactions(database).run(requested.lease()::release);
    }

    /** From the live facts. */
    public static void ofFacts(DataSource database) throws SQLException {
        var requested = begin(database, Source.FACTS);
        parts(database).fromFacts(requested).run();
        new Transactions(database).run(requested.lease()::release);
    }

    private static RebuildRequested begin(DataSource database, Source source) throws SQLException {
        var id = UUID.randomUUID();
        var lease = new JobLease("rebuild", id, Duration.ofMinutes(5));
        return new Transactions(database).call(connection -> {
            assertThat(lease.acquire(connection)).isTrue();
            int generation = new RebuildTable(connection).begin(id, source, "test");
            return new RebuildRequested(id, generation, source, lease);
        });
    }

    private static RebuildParts parts(DataSource database) {
        var divisions = new Divisions(database);
        divisions.load();
        return new RebuildParts(
                new Transactions(database), new Counting(divisions), divisions, new EventDecoder(divisions::exists));
    }
}
