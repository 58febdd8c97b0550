package cn.fazhi.report.reconciliation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The metrics {@code fazhi_reconciliation_open_differences}: above zero somebody must act; and
 * {@code fazhi_reconciliation_age_seconds}: since the last comparison of everything, which should be every night's. An
 * alarm never hears of a figure that is not there: before the first one it is since something was counted.
 */
@ApplicationScoped
class OpenDifferences {

    private final DataSource database;

    OpenDifferences(DataSource database) {
        this.database = database;
    }

    void register(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("fazhi.reconciliation.open.differences", this::count)
                .description("Records and numbers that reconciliation found wrong and that are not repaired")
                .register(meters);
        Gauge.builder("fazhi.reconciliation.age", this::age)
                .description(
                        "Since the last comparison of everything that was done began, or since something was counted")
                .baseUnit("seconds")
                .register(meters);
    }

    private double age() {
        try (var connection = database.getConnection()) {
            return new ReconciliationTable(connection).sinceTheLastOfAll().toSeconds();
        } catch (SQLException e) {
            return Double.NaN;
        }
    }

    private double count() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from reconciliation_difference where resolved_at is null")) {
            rows.next();
            return rows.getDouble(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
