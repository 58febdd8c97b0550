package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Trouble;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the environment says about a stack; an empty variable counts as absent. */
public final class Settings {

    public static final int DATABASE_PORT = 13306;
    public static final int BROKER_PORT = 19092;
    public static final int CONTROLLER_PORT = 19093;

    private final Map<String, String> environment;

    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    public static Settings ofEnvironment() {
        return new Settings(System.getenv());
    }

    /** The same, with these variables instead. */
    Settings with(Map<String, String> others) {
        var merged = new HashMap<>(environment);
        merged.putAll(others);
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
            if (!url.matches("jdbc:mysql://[^/?]+/?")) {
                throw new Trouble("FAZHI_DB_URL must look like jdbc:mysql://host:port, without a schema, not " + url);
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

    private static int parsePort(String variable, String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new Trouble(variable + " must be a port number from 1 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }
}
