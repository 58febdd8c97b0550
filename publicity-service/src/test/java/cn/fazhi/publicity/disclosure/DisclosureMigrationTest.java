package cn.fazhi.publicity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** Disclosures from before a report could be disclosed again, in a schema of this test's own on the real server. */
class DisclosureMigrationTest {

    /** Whether or not there is one of just that number. */
    private static final String BEFORE = "202611300429?";

    private static final String URL = env("FAZHI_DB_URL", "jdbc:mysql://127.0.0.1:33306")
            + "/fazhi_test_publicity_forward?createDatabaseIfNotExist=true&connectionTimeZone=UTC";
    private static final String USER = env("FAZHI_DB_ADMIN_USER", "root");
    private static final String PASSWORD = env("FAZHI_DB_ADMIN_PASSWORD", "");

    @Test
    void shouldLetAReportWhoseDisclosureWasAnnulledBeDisclosedAgainAndNoOther() throws SQLException {
        // Given
        flyway().cleanDisabled(false).load().clean();
        flyway().target(BEFORE).load().migrate();
        try (var database = DriverManager.getConnection(URL, USER, PASSWORD)) {
            insert(database, 1, "x'aa'", "null");
            insert(database, 2, "x'bb'", "'2022-03-02'");
            insert(database, 3, "null", "null");
            // When
            flyway().load().migrate();
            // Then
            assertThat(rows(database, "select hex(id), in_force + 0, report_revision from disclosure order by id"))
                    .containsExactly(
                            "01000000000000000000000000000000 1 0",
                            "02000000000000000000000000000000 null 9223372036854775807",
                            "03000000000000000000000000000000 1 null");
            insert(database, 4, "x'bb'", "null");
            assertThatThrownBy(() -> insert(database, 5, "x'aa'", "null"))
                    .hasMessageContaining("uq_disclosure_report_id_in_force");
        }
    }

    private static void insert(Connection database, int id, String report, String annulledOn) throws SQLException {
        try (var insert = database.createStatement()) {
            insert.executeUpdate(
                    "insert into disclosure (id, revision, division, business_date, status, channel, title,"
                            + " made_on, disclosed_on, index_number, report_id, annulled_on) values (x'0" + id
                            + "', 1, '370402', '2022-03-01', 'DISCLOSED', 'GOVERNMENT_WEBSITE', '年度报告', '2022-03-01',"
                            + " '2022-03-01', '370402/2022-0000" + id + "', " + report + ", " + annulledOn + ")");
        }
    }

    private static List<String> rows(Connection database, String query) throws SQLException {
        try (var select = database.createStatement();
                var rows = select.executeQuery(query)) {
            var read = new ArrayList<String>();
            while (rows.next()) {
                read.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
            return read;
        }
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure().dataSource(URL, USER, PASSWORD).locations("db/identity", "db/migration");
    }

    private static String env(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
