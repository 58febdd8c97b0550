package cn.fazhi.acceptance;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import cn.fazhi.localstack.Home;
import cn.fazhi.localstack.Service;
import cn.fazhi.localstack.Settings;
import cn.fazhi.localstack.Suite;
import cn.fazhi.localstack.Tokens;
import cn.fazhi.localstack.process.Identity;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * The packaged suite, started by the launcher as a person starts it, in a folder and on ports of its own. It brings its
 * own database and broker, which can then be killed; only on MySQL it uses the server that the environment names. Its
 * processes live for minutes, as most of the tests' own forks do: none has the optimising compiler.
 */
final class RunningSuite {

    record Outcome(int exitCode, String output) {}

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Path TARGET = PROJECT.resolve("acceptance/target");
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Path application = TARGET.resolve("application");
    private final Home home = new Home(TARGET.resolve("suite"));
    private final Map<String, String> environment = new HashMap<>();

    private RunningSuite() {}

    /** An empty suite, not started yet. */
    static RunningSuite empty() throws IOException, SQLException {
        var suite = new RunningSuite();
        suite.linkApplication();
        suite.environment.put("JDK_JAVA_OPTIONS", javaOptions());
        for (var port : List.of(
                "FAZHI_REPORT_PORT",
                "FAZHI_ENFORCEMENT_PORT",
                "FAZHI_PUBLICITY_PORT",
                "FAZHI_DB_PORT",
                "FAZHI_KAFKA_PORT",
                "FAZHI_KAFKA_CONTROLLER_PORT")) {
            suite.environment.put(port, Integer.toString(freePort()));
        }
        suite.chooseDatabase();
        suite.run("down");
        delete(suite.home.folder());
        Files.createDirectories(suite.home.folder());
        return suite;
    }

    /** Those of the tests' forks, after what the machine says. */
    private static String javaOptions() {
        return System.getenv().getOrDefault("JDK_JAVA_OPTIONS", "") + " " + forkOptions();
    }

    static String forkOptions() {
        return System.getProperty("fazhi.fork-options", "");
    }

    private void linkApplication() throws IOException {
        delete(application);
        Files.createDirectories(application);
        Files.createSymbolicLink(application.resolve("local-stack"), PROJECT.resolve("local-stack/target/launcher"));
        for (var service : Service.values()) {
            Files.createSymbolicLink(
                    application.resolve(service.processName()),
                    PROJECT.resolve(service.processName()).resolve("target/quarkus-app"));
        }
    }

    private void chooseDatabase() throws SQLException {
        environment.put("FAZHI_DB_URL", "");
        environment.put("FAZHI_KAFKA", "");
        var given = System.getenv("FAZHI_DB_URL");
        if (given == null) {
            return;
        }
        var user = System.getenv().getOrDefault("FAZHI_DB_ADMIN_USER", "root");
        var password = System.getenv().getOrDefault("FAZHI_DB_ADMIN_PASSWORD", "");
        try (var connection = DriverManager.getConnection(given + "/", user, password);
                var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductVersion().contains("MariaDB")) {
                return;
            }
            for (var service : Service.values()) {
                statement.execute("drop database if exists " + service.schema());
            }
        }
        environment.put("FAZHI_DB_URL", given);
        environment.put("FAZHI_DB_ADMIN_USER", user);
        environment.put("FAZHI_DB_ADMIN_PASSWORD", password);
    }

    boolean hasItsOwnDatabase() {
        return environment.get("FAZHI_DB_URL").isEmpty();
    }

    /** A command of {@code ./fazhi}, in a process of its own. */
    Outcome run(String... arguments) {
        try {
            return begin(arguments).get();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, while the test goes on. */
    Begun begin(String... arguments) throws IOException {
        var log = Files.createTempFile(TARGET, "fazhi-", ".log");
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dlocalstack.home=" + home.folder(),
                "-Dlocalstack.project=" + PROJECT,
                "-Dlocalstack.application=" + application,
                "-cp",
                application.resolve("local-stack") + "/*",
                "cn.fazhi.localstack.command.Fazhi"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Begun(builder.start(), log);
    }

    record Begun(Process process, Path log) {

        Outcome get() throws IOException {
            try {
                if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("does not end: " + Files.readString(log));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            return new Outcome(process.exitValue(), Files.readString(log));
        }
    }

    /** {@code kill -9}. */
    void kill(String process) {
        var identity = switch (process) {
            case "database" -> home.database();
            case "broker" -> home.broker();
            default -> service(process);
        };
        home.daemons().find(identity).orElseThrow().process().destroyForcibly();
        // Not until its handle says so: that it does when somebody else has reaped it, whenever that may be.
        await().atMost(ofSeconds(10)).until(() -> home.daemons().find(identity).isEmpty());
    }

    /** Where nobody listens yet. */
    URI newAddress() throws IOException {
        return URI.create("http://127.0.0.1:" + freePort());
    }

    /** One more process of a running service, on the same schema and topics, with settings of its own. */
    Process replica(Service service, URI address, Map<String, String> settings) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        application
                                .resolve(service.processName())
                                .resolve("quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(
                        TARGET.resolve(service.processName() + "-replica.log").toFile());
        builder.environment().put("JDK_JAVA_OPTIONS", javaOptions());
        builder.environment().put(service.variable("PORT"), Integer.toString(address.getPort()));
        builder.environment().put("FAZHI_DB_URL", databaseUrl());
        builder.environment()
                .put(
                        service.variable("DB_PASSWORD"),
                        Files.readString(home.secrets().resolve(service.schema() + ".password"))
                                .strip());
        builder.environment().put("FAZHI_KAFKA", "127.0.0.1:" + environment.get("FAZHI_KAFKA_PORT"));
        builder.environment().put("QUARKUS_FLYWAY_ACTIVE", "false");
        builder.environment().putAll(settings);
        return builder.start();
    }

    private String databaseUrl() {
        return hasItsOwnDatabase()
                ? "jdbc:mysql://127.0.0.1:" + environment.get("FAZHI_DB_PORT")
                : environment.get("FAZHI_DB_URL");
    }

    private Identity service(String process) {
        for (var service : Service.values()) {
            if (service.processName().equals(process)) {
                return home.service(service);
            }
        }
        throw new IllegalArgumentException(process);
    }

    URI address(Service service) {
        return suite().address(service);
    }

    String token(String division, String... roles) {
        return tokenOf("acceptance", division, roles);
    }

    String tokenOf(String subject, String division, String... roles) {
        var bearer = new Tokens.Bearer(subject, new TreeSet<>(List.of(roles)), division);
        return suite().tokens().sign(bearer, Duration.ofHours(1));
    }

    private Suite suite() {
        return new Suite(
                home, application, new Settings(environment), new PrintStream(java.io.OutputStream.nullOutputStream()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
