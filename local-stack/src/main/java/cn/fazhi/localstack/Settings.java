package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What the environment says about a stack; an empty variable counts as absent. */
public final class Settings {

    public static final int DATABASE_PORT = 13306;
    public static final int BROKER_PORT = 19092;
    public static final int CONTROLLER_PORT = 19093;

    private static final String BUFFER_POOL = "256M";
    private static final Pattern WRITTEN_DOWN = Pattern.compile(
            "FAZHI_((\\w+_)?PORT|DB_URL|DB_ADMIN_USER|\\w+_DB_(USER|OWNER)|\\w+_SCHEMA|KAFKA|TOPIC_PREFIX)");

    private final Map<String, String> environment;

    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    public static Settings ofEnvironment() {
        return new Settings(System.getenv());
    }

    /** Nothing where no stack was started yet. */
    public static Settings lastUsed(Path file) {
        var used = new HashMap<String, String>();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                var properties = new Properties();
                properties.load(reader);
                properties.forEach((variable, text) -> used.put((String) variable, (String) text));
            } catch (IOException e) {
                throw new Trouble(file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return new Settings(used);
    }

    /** What a later command needs to find this stack again; no secret. */
    void writeDown(Path file) {
        var properties = new Properties();
        environment.forEach((variable, text) -> {
            if (WRITTEN_DOWN.matcher(variable).matches()) {
                properties.setProperty(variable, text);
            }
        });
        try (var writer = Files.newBufferedWriter(
                Files.createDirectories(file.getParent()).resolve(file))) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new Trouble(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The same, with what the other says instead. */
    public Settings with(Settings other) {
        var merged = new HashMap<>(environment);
        merged.putAll(other.environment);
        return new Settings(merged);
    }

    public Optional<String> text(String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws Trouble if it is no port number */
    public int port(String variable, int otherwise) {
        return text(variable).map(text -> parsePort(variable, text)).orElse(otherwise);
    }

    public int port(Service service) {
        return port(service.variable("PORT"), service.defaultPort());
    }

    /** A JDBC URL without a schema, where a database server is given; none is started then. */
    public Optional<String> databaseUrl() {
        return text("FAZHI_DB_URL").map(url -> {
            if (!url.matches("jdbc:mysql://[^/?@]+/?")) {
                throw new Trouble("FAZHI_DB_URL must look like jdbc:mysql://host:port, without a schema or a user");
            }
            return url.replaceAll("/$", "");
        });
    }

    public Optional<String> databaseAdmin() {
        return text("FAZHI_DB_ADMIN_USER");
    }

    public String databaseAdminPassword() {
        return text("FAZHI_DB_ADMIN_PASSWORD").orElse("");
    }

    /** Bootstrap servers, where a Kafka is given; none is started then. */
    public Optional<String> kafka() {
        return text("FAZHI_KAFKA");
    }

    public String topicPrefix() {
        return text("FAZHI_TOPIC_PREFIX").orElse("");
    }

    /** How much of the database that it starts is kept in memory, in MariaDB's notation. */
    public String databaseBufferPool() {
        var size = text("FAZHI_DB_BUFFER_POOL").orElse(BUFFER_POOL);
        if (!size.matches("[1-9]\\d{0,5}[MG]")) {
            throw new Trouble("FAZHI_DB_BUFFER_POOL must be a size such as 256M or 3G, not " + size);
        }
        return size;
    }

    private static int parsePort(String variable, String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new Trouble(variable + " must be a port number from 1 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }
}
