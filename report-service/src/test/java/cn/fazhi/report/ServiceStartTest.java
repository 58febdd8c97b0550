package cn.fazhi.report;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class ServiceStartTest {

    @Inject
    DataSource database;

    @Test
    void shouldBeReadyOnAFreshSchema() {
        get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void shouldTellNumbersOfOtherSystemsApartByTheirBytes() throws SQLException {
        var collations = new TreeSet<String>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select collation_name from information_schema.columns"
                        + " where table_schema = database() and column_name = 'source_reference'");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                collations.add(rows.getString(1));
            }
        }

        assertThat(collations).containsExactly("utf8mb4_bin");
    }
}
