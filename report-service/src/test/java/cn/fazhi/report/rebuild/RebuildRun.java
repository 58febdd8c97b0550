package cn.fazhi.report.rebuild;

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

    public static void of(DataSource database) throws SQLException {
        var transactions = new Transactions(database);
        var divisions = new Divisions(database);
        divisions.load();
        var id = UUID.randomUUID();
        var lease = new JobLease("rebuild", id, Duration.ofMinutes(5));
        var requested = transactions.call(connection -> {
            lease.acquire(connection);
            return new RebuildRequested(id, new RebuildTable(connection).begin(id, "test"), lease);
        });
        var settings =
                RebuildRunner.consumerSettings(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestTopics.kafka()));
        try (var reader = new StateReader(new KafkaConsumer<>(settings), PATIENCE)) {
            new Rebuilder(
                            transactions,
                            new Counting(divisions),
                            divisions,
                            new EventDecoder(divisions::exists),
                            requested)
                    .run(reader);
        }
    }
}
