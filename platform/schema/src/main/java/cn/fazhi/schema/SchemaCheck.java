package cn.fazhi.schema;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A service does not start on a schema that lacks migrations: what is missing would show at one request and not at
 * another. A newer schema is none of its concern, for in a rolling upgrade the services of before go on with it.
 */
@ApplicationScoped
class SchemaCheck {

    private static final String NO_SUCH_TABLE = "42S02";

    private final DataSource database;
    private final Optional<String> required;

    /** @param required the newest of the service's migrations; empty where there is no database, in an image's training */
    SchemaCheck(DataSource database, @ConfigProperty(name = "fazhi.schema.version") Optional<String> required) {
        this.database = database;
        this.required = required;
    }

    /** @throws SchemaTooOld if it is */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        required.ifPresent(this::check);
    }

    private void check(String version) {
        try (var connection = database.getConnection()) {
            var found = found(connection);
            if (found.isEmpty() || found.get().compareTo(version) < 0) {
                throw new SchemaTooOld(found.orElse("nothing"), version);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the schema's version cannot be read", e);
        }
    }

    /** Versions are times of one length: yyyyMMddHHmm. */
    private static Optional<String> found(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select max(version) from flyway_schema_history where success")) {
            rows.next();
            return Optional.ofNullable(rows.getString(1));
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
