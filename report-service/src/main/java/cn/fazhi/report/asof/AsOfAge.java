package cn.fazhi.report.asof;

import cn.fazhi.identity.DivisionCode;
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
    private final AsOf asOf;
    private final Clock clock;

    AsOfAge(DataSource database, AsOf asOf, Clock clock) {
        this.database = database;
        this.asOf = asOf;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("fazhi.as.of.age", this, AsOfAge::seconds)
                .description(
                        "Age of the time up to which every source is counted; not a number while a source is unheard of")
                .baseUnit("seconds")
                .register(meters);
    }

    private double seconds() {
        var now = clock.instant();
        try (var connection = database.getConnection()) {
            int thisYear = now.atZone(clock.getZone()).getYear();
            var counted = asOf.read(connection, DivisionCode.NATION, thisYear).asOf();
            return counted == null ? Double.NaN : Duration.between(counted, now).toMillis() / 1000.0;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
