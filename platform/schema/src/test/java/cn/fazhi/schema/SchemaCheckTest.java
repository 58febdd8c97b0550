package cn.fazhi.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.quarkus.runtime.StartupEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {

    private static final String SERVER = System.getenv().getOrDefault("FAZHI_DB_URL", "jdbc:mysql://127.0.0.1:33306");
    private static final String NOWHERE = "jdbc:mysql://127.0.0.1:1/fazhi_test_schema";
    private static final String NEEDED = "202611280052";

    private final MysqlDataSource database = new MysqlDataSource();

    @BeforeEach
    void empty() throws SQLException {
        database.setUrl(SERVER + "/fazhi_test_schema?createDatabaseIfNotExist=true");
        database.setUser(System.getenv().getOrDefault("FAZHI_DB_ADMIN_USER", "root"));
        database.setPassword(System.getenv().getOrDefault("FAZHI_DB_ADMIN_PASSWORD", ""));
        execute("drop table if exists flyway_schema_history");
    }

    @Test
    void shouldRefuseASchemaWithoutAnyMigration() {
        assertThatExceptionOfType(SchemaTooOld.class)
                .isThrownBy(this::check)
                .withMessage("the schema is at nothing, this version needs 202611280052: run its migrations first");
    }

    @Test
    void shouldRefuseASchemaWhoseLastMigrationFailed() throws SQLException {
        migrated("202611231112", true);
        migrated(NEEDED, false);
        assertThatExceptionOfType(SchemaTooOld.class)
                .isThrownBy(this::check)
                .withMessage(
                        "the schema is at 202611231112, this version needs 202611280052: run its migrations first");
    }

    @Test
    void shouldStartOnASchemaAsFarOrFarther() throws SQLException {
        migrated(NEEDED, true);
        assertThatCode(this::check).doesNotThrowAnyException();
        migrated("202612010000", true);
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void shouldNotStartWhereNothingCanBeRead() {
        database.setUrl(NOWHERE);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(this::check)
                .withMessage("the schema's version cannot be read");
    }

    @Test
    void shouldWaitForADatabaseThatComesUpLater() throws Exception {
        migrated(NEEDED, true);
        var address = database.getUrl();
        database.setUrl(NOWHERE);
        var later = CompletableFuture.runAsync(
                () -> database.setUrl(address), CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS));
        new SchemaCheck(database, Optional.of(NEEDED), Duration.ofMinutes(1)).check(new StartupEvent());
        assertThat(later).isCompleted();
    }

    @Test
    void shouldAskNothingWhereNothingIsRequired() {
        database.setUrl(NOWHERE);
        assertThatCode(() -> new SchemaCheck(database, Optional.empty(), Duration.ZERO).check(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    private void check() throws InterruptedException {
        new SchemaCheck(database, Optional.of(NEEDED), Duration.ZERO).check(new StartupEvent());
    }

    /** As Flyway writes it. */
    private void migrated(String version, boolean success) throws SQLException {
        execute(
                "create table if not exists flyway_schema_history (installed_rank int not null primary key auto_increment,"
                        + " version varchar(50), success bool not null)");
        execute("insert into flyway_schema_history (version, success) values ('" + version + "', " + success + ")");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
