package cn.fazhi.report.counting;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** An installation that has counted already gets a ledger. */
class LedgerBackfillTest {

    /** Whether or not there is one of just that number. */
    private static final String BEFORE_THE_LEDGER = "202611280039?";

    @Test
    void shouldBeginTheLedgerWithWhatIsCountedAlready() throws SQLException {
        // Given
        var database = ReportDatabase.existing("ledger_backfill");
        flyway(database).cleanDisabled(false).load().clean();
        flyway(database).target(BEFORE_THE_LEDGER).load().migrate();
        var tables = new Tables(database);
        tables.update("update counting_generation set live = 2");
        for (int generation = 1; generation <= 2; generation++) {
            tables.update("insert into fact (generation, family, record_id, revision, schema_version, division,"
                    + " business_year, payload) values (" + generation
                    + ", 'WAGE_RECOVERY', unhex(repeat('ab', 16)), 7, 1, '370402', 2021, '{}')");
            for (int worker = 1; worker <= 2; worker++) {
                tables.update("insert into contribution (generation, record_id, seq, family, indicator, division,"
                        + " on_date, dimension, amount, distinct_key) values (" + generation
                        + ", unhex(repeat('ab', 16)), " + worker + ", 'WAGE_RECOVERY', 'WAGE.WORKERS_LISTED', '370402',"
                        + " '2021-03-02', 'industry=E', 1, unhex(repeat('0" + worker + "', 16)))");
            }
        }
        // When
        flyway(database).load().migrate();
        // Then
        tables.assertLedgerAddsUp();
        try (var connection = database.getConnection()) {
            var history = new FigureHistory(connection);
            var page = history.page(
                    "WAGE.WORKERS_LISTED", Extent.below(ZAOZHUANG, Period.year(2021)), "industry=E", 0, 10);
            assertThat(page)
                    .extracting(FigureChange::cause, FigureChange::revision, FigureChange::division)
                    .containsOnly(tuple(Cause.BACKFILL, 7L, SHIZHONG))
                    .hasSize(2);
            assertThat(page.getLast().value()).isEqualByComparingTo("2");
            assertThat(history.beginning().orElseThrow().number())
                    .isEqualTo(page.getLast().number());
        }
    }

    private static FluentConfiguration flyway(ReportDatabase database) {
        return Flyway.configure().dataSource(database).locations("db/identity", "db/migration");
    }
}
