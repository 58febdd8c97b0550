package cn.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class SchemaVersionTest {

    @Inject
    DataSource database;

    @ConfigProperty(name = "fazhi.schema.version")
    String required;

    /** Whoever adds a migration says so in application.properties. */
    @Test
    void shouldBeTheNewestMigration() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select max(version) from flyway_schema_history");
                var rows = select.executeQuery()) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(required);
        }
    }
}
