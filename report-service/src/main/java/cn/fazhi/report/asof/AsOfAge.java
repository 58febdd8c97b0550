package cn.fazhi.report.asof;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** The metric {@code fazhi_as_of_age_seconds}: how long ago the time lies up to which everything is counted. */
@ApplicationScoped
class AsOfAge {

    private final DataSource database;
    private final Clock clock;

    AsOfAge(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("fazhi.as.of.age", this::seconds)
                .description(
                        "Age of the time up to which every source is counted; not a number while a source is unheard of")
                .baseUnit("seconds")
                .register(meters);
    }

    private double seconds() {
        try (var connection = database.getConnection()) {
            return AsOf.of(Sources.read(connection))
                    .map(counted -> Duration.between(counted, clock.instant()).toMillis() / 1000.0)
                    .orElse(Double.NaN);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
