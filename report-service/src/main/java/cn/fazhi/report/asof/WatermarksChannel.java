package cn.fazhi.report.asof;

import cn.fazhi.contracts.Watermark;
import cn.fazhi.report.intake.IntakePositions;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
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

    /** Tolerant of fields that a later release adds, as the services' own mapper is not. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

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
        messages.forEach(message -> {
            try {
                var watermark = JSON.readValue(message.value(), Watermark.class);
                times.add(watermark);
                sources.add(watermark.key());
            } catch (IOException e) {
                LOG.errorf("watermarkUnreadable offset=%d reason=%s", message.offset(), e.getMessage());
            }
        });
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

    private static void write(Connection connection, Watermark watermark) throws SQLException {
        try (var upsert = connection.prepareStatement(
                "insert into source_as_of (service, bucket, as_of, parked) values (?, ?, ?, ?)"
                        + " on duplicate key update parked = values(parked), as_of = greatest(as_of, values(as_of))")) {
            upsert.setString(1, watermark.service());
            upsert.setInt(2, watermark.bucket());
            upsert.setTimestamp(3, Timestamp.from(watermark.asOf()));
            upsert.setLong(4, watermark.parked());
            upsert.executeUpdate();
        }
    }
}
