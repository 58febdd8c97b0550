package cn.fazhi.localstack;

import java.util.Locale;

/** The three services of the suite. */
public enum Service {
    REPORT(8080),
    ENFORCEMENT(8081),
    PUBLICITY(8082);

    private final int defaultPort;

    Service(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    /** As its topics, its database and its part of an environment variable call it: {@code report}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its module and its process: {@code report-service}. */
    public String processName() {
        return slug() + "-service";
    }

    public String schema() {
        return "fazhi_" + slug();
    }

    int defaultPort() {
        return defaultPort;
    }

    /** Such as {@code FAZHI_REPORT_PORT}. */
    public String variable(String suffix) {
        return "FAZHI_" + name() + "_" + suffix;
    }
}
