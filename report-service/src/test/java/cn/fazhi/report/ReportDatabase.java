package cn.fazhi.report;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.MySQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The real server, with a schema of this test's own: for storage tests without Quarkus. */
public final class ReportDatabase implements DataSource {

    private static final int MOST = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final String url;
    private final AgroalDataSource pool;

    private ReportDatabase(String url) {
        this.url = url;
        this.pool = pool(url);
    }

    /**
     * Of the same kind as the service's: what is open when a connection comes back is committed. MySQL gives none away
     * without a handshake that takes longer than most statements.
     */
    private static AgroalDataSource pool(String url) {
        var configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(connections -> connections
                        .maxSize(MOST)
                        .acquisitionTimeout(PATIENCE)
                        .reapTimeout(IDLE)
                        .exceptionSorter(new MySQLExceptionSorter())
                        .connectionFactoryConfiguration(server -> server.jdbcUrl(url)
                                .jdbcTransactionIsolation(TransactionIsolation.READ_COMMITTED)
                                .principal(new NamePrincipal(env("FAZHI_DB_ADMIN_USER", "root")))
                                .credential(new SimplePassword(env("FAZHI_DB_ADMIN_PASSWORD", "")))));
        try {
            return AgroalDataSource.from(configuration);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the migrations make it, with nothing of an earlier test in it. */
    public static ReportDatabase fresh(String name) {
        try {
            MigratedSchema.copyTo(schema(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return existing(name);
    }

    /** @param locations of the Flyway files, such as those of another service beside this one */
    public static ReportDatabase migrated(String name, String... locations) {
        var database = existing(name);
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations(locations)
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        return database;
    }

    /** The schema as another test process has left it. */
    public static ReportDatabase existing(String name) {
        return at(server(), name);
    }

    public static String schema(String name) {
        return "fazhi_test_report_" + name;
    }

    /** {@code jdbc:mysql://host:port} */
    public static String server() {
        return env("FAZHI_DB_URL", "jdbc:mysql://127.0.0.1:33306");
    }

    /** The same schema by another way in, such as a proxy that can be cut. */
    public static ReportDatabase at(String server, String name) {
        return new ReportDatabase(server + "/" + schema(name)
                + "?createDatabaseIfNotExist=true&rewriteBatchedStatements=true&cachePrepStmts=true"
                + "&prepStmtCacheSize=250&prepStmtCacheSqlLimit=8192&useLocalSessionState=true&connectionTimeZone=UTC"
                + "&forceConnectionTimeZoneToSession=true&connectTimeout=2000&socketTimeout=20000"
                + "&sessionVariables=innodb_lock_wait_timeout=5");
    }

    /** For statements over millions of rows. */
    public ReportDatabase patient() {
        return new ReportDatabase(url.replace("socketTimeout=20000", "socketTimeout=600000"));
    }

    /** As a service has it whose statements are to be short. */
    public ReportDatabase impatient() {
        return new ReportDatabase(url.replace("socketTimeout=20000", "socketTimeout=2000"));
    }

    private static String env(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
