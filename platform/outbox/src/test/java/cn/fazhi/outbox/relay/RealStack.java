package cn.fazhi.outbox.relay;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.Watermark;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.MySQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.flywaydb.core.Flyway;

/** A fresh outbox in the real database and topics of its own at the real broker, for one test. */
final class RealStack {

    static final String SERVICE = "enforcement";
    static final String TOPIC = RecordFamily.INSPECTION.topic();
    static final String KAFKA = environment("FAZHI_KAFKA", "127.0.0.1:39092");

    private static final String SERVER = environment("FAZHI_DB_URL", "jdbc:mysql://127.0.0.1:33306");
    private static final String USER = environment("FAZHI_DB_ADMIN_USER", "root");
    private static final String PASSWORD = environment("FAZHI_DB_ADMIN_PASSWORD", "");
    private static final int PARTITIONS = 3;

    final String topicPrefix = "t" + UUID.randomUUID().toString().substring(0, 8) + ".";
    final AgroalDataSource database;
    private final List<AutoCloseable> opened = new ArrayList<>();

    RealStack() throws Exception {
        this(Map.of());
    }

    /** @param topicSettings of the topic of events, beside its being compacted */
    RealStack(Map<String, String> topicSettings) throws Exception {
        Flyway.configure()
                .dataSource(url(SERVER), USER, PASSWORD)
                .locations("db/outbox")
                .cleanDisabled(false)
                .load()
                .clean();
        Flyway.configure()
                .dataSource(url(SERVER), USER, PASSWORD)
                .locations("db/outbox")
                .load()
                .migrate();
        database = pool(SERVER, Duration.ofSeconds(30));
        createTopics(topicSettings);
    }

    /** A pool over another way to the same server. */
    AgroalDataSource poolThrough(int port) throws SQLException {
        return pool(SERVER.replaceFirst(":\\d+$", ":" + port), Duration.ofSeconds(2));
    }

    static int databasePort() {
        return Integer.parseInt(SERVER.substring(SERVER.lastIndexOf(':') + 1));
    }

    RelaySettings settings() {
        return settings(Duration.ofSeconds(10));
    }

    RelaySettings settings(Duration openTransactionLimit) {
        return settings(openTransactionLimit, 100);
    }

    RelaySettings settings(Duration openTransactionLimit, int batchSize) {
        return new RelaySettings(
                SERVICE,
                topicPrefix,
                0,
                1,
                batchSize,
                1 << 20,
                Duration.ofMillis(50),
                Duration.ofSeconds(2),
                Duration.ofMillis(100),
                openTransactionLimit);
    }

    OutboxRelay startRelay() {
        return startRelay(RealStack::producer, RelayCounters.NONE);
    }

    OutboxRelay startRelay(Function<String, Producer<byte[], byte[]>> producers, RelayCounters counters) {
        return start(new OutboxRelay(database, producers, settings(), counters));
    }

    OutboxRelay start(OutboxRelay relay) {
        opened.add(relay);
        relay.start();
        return relay;
    }

    static Producer<byte[], byte[]> producer(String transactionalId) {
        var settings = new HashMap<>(ProducerFactory.reliedOn(transactionalId, 10_000));
        settings.put("bootstrap.servers", KAFKA);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    TopicReader events() {
        return new TopicReader(KAFKA, topicPrefix + TOPIC);
    }

    TopicReader watermarks() {
        return new TopicReader(KAFKA, topicPrefix + Watermark.topic(SERVICE));
    }

    long count(String table) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    void stop() throws Exception {
        for (var each : opened.reversed()) {
            each.close();
        }
        try (var admin = admin()) {
            admin.deleteTopics(List.of(topicPrefix + TOPIC, topicPrefix + Watermark.topic(SERVICE)))
                    .all()
                    .get();
        }
    }

    private void createTopics(Map<String, String> topicSettings) throws Exception {
        var settings = new HashMap<>(topicSettings);
        settings.put("cleanup.policy", "compact");
        try (var admin = admin()) {
            admin.createTopics(List.of(
                            new NewTopic(topicPrefix + TOPIC, PARTITIONS, (short) 1).configs(settings),
                            new NewTopic(topicPrefix + Watermark.topic(SERVICE), 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", KAFKA));
    }

    private AgroalDataSource pool(String server, Duration patience) throws SQLException {
        var configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(40)
                        .acquisitionTimeout(patience)
                        .exceptionSorter(new MySQLExceptionSorter())
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(url(server))
                                .jdbcTransactionIsolation(TransactionIsolation.READ_COMMITTED)
                                .principal(new NamePrincipal(USER))
                                .credential(new SimplePassword(PASSWORD))));
        var pool = AgroalDataSource.from(configuration);
        opened.add(pool);
        return pool;
    }

    private static String url(String server) {
        return server + "/fazhi_test_outbox?createDatabaseIfNotExist=true&rewriteBatchedStatements=true"
                + "&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=8192"
                + "&useLocalSessionState=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&connectTimeout=2000&sessionVariables=innodb_lock_wait_timeout=60";
    }

    private static String environment(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
