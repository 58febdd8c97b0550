package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Daemon;
import cn.fazhi.localstack.process.Daemon.ListenPort;
import cn.fazhi.localstack.process.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The database server and the Kafka broker of a stack: each embedded, unless the environment gives one. */
public final class Infrastructure {

    private final Home home;
    private final Application application;
    private final Settings settings;
    private final Secrets secrets;
    private final DatabaseServer database;

    Infrastructure(Home home, Application application, Settings settings, Secrets secrets) {
        this.home = home;
        this.application = application;
        this.settings = settings;
        this.secrets = secrets;
        this.database = new DatabaseServer(
                home, secrets, settings.port("FAZHI_DB_PORT", Settings.DATABASE_PORT), settings.databaseBufferPool());
    }

    public String databaseUrl() {
        return settings.databaseUrl().orElseGet(database::url);
    }

    /** Empty where the given database has its schemas and users made by somebody else. */
    public String databaseAdmin() {
        return settings.databaseUrl().isEmpty()
                ? DatabaseServer.ADMIN
                : settings.databaseAdmin().orElse("");
    }

    public String databaseAdminPassword() {
        return settings.databaseUrl().isEmpty() ? database.adminPassword() : settings.databaseAdminPassword();
    }

    public String kafka() {
        return settings.kafka().orElseGet(() -> "127.0.0.1:" + brokerPort());
    }

    /** The processes to start, as far as nothing is given. */
    List<Daemon> daemons() {
        var daemons = new ArrayList<Daemon>();
        if (settings.databaseUrl().isEmpty()) {
            daemons.add(database.daemon());
        }
        if (settings.kafka().isEmpty()) {
            daemons.add(brokerDaemon());
        }
        return daemons;
    }

    /** Both at once; what one of them fails with is thrown after both have settled. */
    void start(Launch launch) {
        Parallel.run(List.of(() -> startDatabase(launch), () -> startBroker(launch)));
    }

    private void startDatabase(Launch launch) {
        var schemas = new Schemas(databaseUrl(), databaseAdmin(), databaseAdminPassword());
        if (settings.databaseUrl().isEmpty()) {
            launch.ensure(database.daemon(), database::prepare, schemas::canConnect);
        }
        if (!databaseAdmin().isEmpty()) {
            schemas.create(new ServiceDatabases(settings, secrets));
        }
    }

    private void startBroker(Launch launch) {
        if (settings.kafka().isEmpty()) {
            launch.ensure(brokerDaemon(), () -> {}, () -> Broker.isReady(kafka(), brokerPort()));
        }
        Topics.create(kafka(), settings.topicPrefix());
    }

    private Daemon brokerDaemon() {
        var controllerPort = settings.port("FAZHI_KAFKA_CONTROLLER_PORT", Settings.CONTROLLER_PORT);
        var program = List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                application.launcherClassPath(),
                Broker.class.getName(),
                home.data().toString(),
                Integer.toString(brokerPort()),
                Integer.toString(controllerPort));
        return new Daemon(
                home.broker(),
                application.command(home.broker(), "384m", program),
                new TreeMap<>(),
                List.of(
                        new ListenPort(brokerPort(), "FAZHI_KAFKA_PORT"),
                        new ListenPort(controllerPort, "FAZHI_KAFKA_CONTROLLER_PORT")));
    }

    private int brokerPort() {
        return settings.port("FAZHI_KAFKA_PORT", Settings.BROKER_PORT);
    }
}
