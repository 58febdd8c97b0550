package cn.fazhi.report.deadletter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The metrics {@code fazhi_dead_letters_open}: above zero figures are incomplete until somebody acts; and
 * {@code fazhi_dead_letters_discarded}: what somebody has decided never to count.
 */
@ApplicationScoped
class OpenLetters {

    private final DataSource database;

    OpenLetters(DataSource database) {
        this.database = database;
    }

    void register(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("fazhi.dead.letters.open", () -> count(Letter.State.OPEN))
                .description("Events that could not be counted and wait for somebody")
                .register(meters);
        Gauge.builder("fazhi.dead.letters.discarded", () -> count(Letter.State.DISCARDED))
                .description("Events that somebody has decided never to count")
                .register(meters);
    }

    private double count(Letter.State state) {
        try (var connection = database.getConnection()) {
            return new LetterTable(connection).count(state);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
