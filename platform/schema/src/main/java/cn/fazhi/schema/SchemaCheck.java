package cn.fazhi.schema;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A service does not start on a schema without its newest migration: what is missing would show at one request and not
 * at another. A newer schema is none of its concern, for in a rolling upgrade the services of before go on with it.
 */
@ApplicationScoped
class SchemaCheck {

    private static final String NO_SUCH_TABLE = "42S02";
    private static final Logger LOG = Logger.getLogger(SchemaCheck.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource database;
    private final Optional<String> required;
    private final Duration patience;

    /**
     * @param required the newest of the service's migrations; empty where there is no database, in an image's training
     * @param patience how long a database that does not answer is waited for, as when both come up after a power cut
     */
    SchemaCheck(
            DataSource database,
            @ConfigProperty(name = "fazhi.schema.version") Optional<String> required,
            @ConfigProperty(name = "fazhi.schema.patience", defaultValue = "60S") Duration patience) {
        this.database = database;
        this.required = required;
        this.patience = patience;
    }

    /**
     * Before the scheduler, which begins to work at the same event.
     *
     * @throws SchemaTooOld if it is
     */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent start)
            throws InterruptedException {
        if (required.isPresent()) {
            check(required.get());
        }
    }

    private void check(String version) throws InterruptedException {
        var found = await();
        if (found.isEmpty() || found.get().compareTo(version) < 0) {
            throw new SchemaTooOld(found.orElse("nothing"), version);
        }
    }

    /** Says at once what is wrong: it may be a password, and a minute's silence would hide it. */
    private Optional<String> await() throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return found();
            } catch (SQLException e) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the schema's version cannot be read", e);
                }
                LOG.warnf("the schema's version cannot be read yet: %s", e.getMessage());
                Thread.sleep(PAUSE);
            }
        }
    }

    /** Versions are times of one length: yyyyMMddHHmm. */
    private Optional<String> found() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
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
