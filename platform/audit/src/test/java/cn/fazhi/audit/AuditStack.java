package cn.fazhi.audit;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.flywaydb.core.Flyway;

/** Empty audit tables in the real database and a topic of their own at the real broker, for one test. */
final class AuditStack implements AutoCloseable {

    private static final String KAFKA = environment("FAZHI_KAFKA", "127.0.0.1:39092");
    private static final String USER = environment("FAZHI_DB_ADMIN_USER", "root");
    private static final String PASSWORD = environment("FAZHI_DB_ADMIN_PASSWORD", "");
    private static final String URL = environment("FAZHI_DB_URL", "jdbc:mysql://127.0.0.1:33306")
            + "/fazhi_test_audit?createDatabaseIfNotExist=true&rewriteBatchedStatements=true&cachePrepStmts=true"
            + "&prepStmtCacheSize=250&prepStmtCacheSqlLimit=8192&useLocalSessionState=true&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true";

    private final String prefix = "t" + UUID.randomUUID().toString().substring(0, 8) + ".";
    final AgroalDataSource database;
    final Anchors anchors;
    final Sealer sealer;
    final Verifier verifier;

    AuditStack() throws Exception {
        var flyway = Flyway.configure()
                .dataSource(URL, USER, PASSWORD)
                .locations("db/audit")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(8)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(URL)
                                .principal(new NamePrincipal(USER))
                                .credential(new SimplePassword(PASSWORD)))));
        Map<String, Object> broker = Map.of("bootstrap.servers", KAFKA);
        try (var admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(Anchor.topic(prefix, "enforcement"), 1, (short) 1)))
                    .all()
                    .get();
        }
        anchors = new Anchors(broker, "enforcement", Optional.of(prefix));
        sealer = new Sealer(database);
        verifier = new Verifier(database, anchors);
    }

    /** Entries 1 to n, each sealed and anchored by itself. */
    void entries(int n) throws Exception {
        for (int i = 0; i < n; i++) {
            write("planned");
            anchors.add(sealer.seal().orElseThrow());
        }
    }

    void write(String step) throws SQLException {
        execute("insert into audit_entry (at, actor, client, roles, step, family, record_id, division, revision)"
                + " values (utc_timestamp(6), '王芳', null, 'inspector', '" + step
                + "', 'inspection', unhex(replace(uuid(), '-', '')), '370402', 1)");
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What an attacker does who knows how the chain is made: every hash from there on and the head fit again. */
    void chainAnew() throws SQLException {
        execute("update audit_entry set seal_number = null, hash = null");
        execute("update audit_head set seal_number = 0, hash = unhex(repeat('00', 32))");
        sealer.seal();
    }

    long idOf(long number) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select id from audit_entry where seal_number = " + number)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        anchors.close();
        database.close();
    }

    private static String environment(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }
}
