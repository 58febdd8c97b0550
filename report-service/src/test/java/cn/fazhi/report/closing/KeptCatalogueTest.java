package cn.fazhi.report.closing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** An installation that has closed years and chosen policies already learns which came first. */
class KeptCatalogueTest {

    private static final String BEFORE = "202611300429?";
    private static final String CHOICE =
            "insert into policy_choice (id, division, from_year, policy, reason, chosen_by,"
                    + " annulled_at)"
                    + " values (unhex(repeat('%s', 16)), '370402', 2021, 'WITHDRAWN_LEFT_OUT', '口径', 'li', %s)";

    @Test
    void shouldTakeWhatWasDefinedAndChosenBeforeTheUpgradeForKnown() throws SQLException {
        // Given
        var database = ReportDatabase.existing("kept_catalogue");
        flyway(database).cleanDisabled(false).load().clean();
        flyway(database).target(BEFORE).load().migrate();
        var tables = new Tables(database);
        tables.update("update catalogue_revision set revision = 7");
        tables.update(CHOICE.formatted("01", "null"));
        tables.update(CHOICE.formatted("02", "current_timestamp(6)"));
        tables.update("insert into closing (id, division, closed_year, in_force, moment, as_of, figures, closed_by)"
                + " values (unhex(repeat('03', 16)), '370402', 2021, true, 1, current_timestamp(6), '[]', 'li')");
        // When
        flyway(database).load().migrate();
        // Then
        assertThat(tables.rows("select chosen_revision, annulled_revision from policy_choice order by id"))
                .containsExactly("0 null", "0 0");
        assertThat(tables.rows("select catalogue_revision from closing")).containsExactly("7");
        assertThat(tables.rows("select distinct catalogue_revision from derived_indicator"))
                .containsExactly("0");
    }

    private static FluentConfiguration flyway(ReportDatabase database) {
        return Flyway.configure().dataSource(database).locations("db/identity", "db/migration");
    }
}
