package cn.fazhi.report.asof;

import cn.fazhi.contracts.Watermark;
import cn.fazhi.report.intake.IntakePositions;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashSet;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Every instance reads the watermarks of all services and notes which of them the intake has caught up with. */
@ApplicationScoped
class WatermarksChannel {

    private static final Logger LOG = Logger.getLogger(WatermarksChannel.class);

    private final DataSource database;
    private final SourceTimes times;

    WatermarksChannel(DataSource database, @ConfigProperty(name = "fazhi.topic-prefix") Optional<String> topicPrefix) {
        this.database = database;
        this.times = new SourceTimes(topicPrefix.orElse(""));
    }

    @Incoming("watermarks")
    @Blocking
    void take(ConsumerRecords<byte[], byte[]> messages) {
        var sources = new LinkedHashSet<String>();
        messages.forEach(message -> ReadWatermark.of(message.value())
                .ifPresentOrElse(
                        watermark -> {
                            times.add(watermark);
                            sources.add(watermark.key());
                        },
                        () -> LOG.errorf("watermarkUnreadable topic=%s offset=%d", message.topic(), message.offset())));
        try {
            note(sources);
        } catch (SQLException e) {
            // The next watermark is a second away and says more than this one: nothing is lost by leaving it.
            LOG.warnf("watermarkNotNoted message=%s", e.getMessage());
        }
    }

    private void note(Iterable<String> sources) throws SQLException {
        try (var connection = database.getConnection()) {
            var positions = IntakePositions.read(connection);
            for (var source : sources) {
                var reached = times.reached(source, positions);
                if (reached.isPresent()) {
                    write(connection, reached.get());
                }
            }
        }
    }

    /** Columns are assigned from left to right: as_of last, since the others go by what it was. */
    private static void write(Connection connection, Watermark watermark) throws SQLException {
        try (var upsert = connection.prepareStatement(
                "insert into source_as_of (service, bucket, buckets, parked, as_of) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update"
                        + " buckets = case when values(as_of) >= as_of then values(buckets) else buckets end,"
                        + " parked = case when values(as_of) >= as_of then values(parked) else parked end,"
                        + " as_of = greatest(as_of, values(as_of))")) {
            upsert.setString(1, watermark.service());
            upsert.setInt(2, watermark.bucket());
            upsert.setInt(3, watermark.buckets());
            upsert.setLong(4, watermark.parked());
            upsert.setTimestamp(5, Timestamp.from(watermark.asOf()));
            upsert.executeUpdate();
        }
    }
}
