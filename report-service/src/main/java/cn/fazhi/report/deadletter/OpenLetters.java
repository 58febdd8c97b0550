package cn.fazhi.report.deadletter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The metric {@code fazhi_dead_letters_open}: above zero figures are incomplete until somebody acts. */
@ApplicationScoped
class OpenLetters {

    private final DataSource database;

    OpenLetters(DataSource database) {
        this.database = database;
    }

    void register(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("fazhi.dead.letters.open", this::count)
                .description("Events that could not be counted and wait for somebody")
                .register(meters);
    }

    private double count() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from dead_letter where state = 'OPEN'")) {
            rows.next();
            return rows.getDouble(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
