package cn.fazhi.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A service of the running suite with the command line and the environment that the launcher gave it, so that it can be
 * ended and started again in the middle of a measurement. Needs {@code /proc}.
 */
final class ServiceProcess {

    private final List<String> command;
    private final Map<String, String> environment;
    private ProcessHandle handle;

    private ServiceProcess(ProcessHandle handle) {
        this.handle = handle;
        this.command = entries(handle.pid(), "cmdline");
        this.environment = environment(handle.pid());
    }

    /** @param name such as {@code report-service} */
    static ServiceProcess find(String name) {
        return ProcessHandle.allProcesses()
                .filter(process -> entries(process.pid(), "cmdline").stream()
                        .anyMatch(argument ->
                                argument.startsWith("-Dlocalstack.process=") && argument.endsWith("/" + name)))
                .findFirst()
                .map(ServiceProcess::new)
                .orElseThrow(() -> new IllegalStateException(name + " does not run: ./fazhi up"));
    }

    List<String> command() {
        return command;
    }

    Map<String, String> environment() {
        return environment;
    }

    void end() throws Exception {
        handle.destroy();
        handle.onExit().get(1, TimeUnit.MINUTES);
    }

    void start() throws IOException {
        var builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        handle = builder.start().toHandle();
    }

    String setting(String name) {
        var value = environment.get(name);
        if (value == null) {
            throw new IllegalStateException("the service was started without " + name);
        }
        return value;
    }

    /** As the schema's owner: tables of our own can be made beside the service's. @param service in capitals */
    Connection connect(String service) throws SQLException {
        return DriverManager.getConnection(
                setting("FAZHI_DB_URL") + "/" + setting("FAZHI_" + service + "_SCHEMA")
                        + "?rewriteBatchedStatements=true&cachePrepStmts=true"
                        + "&prepStmtCacheSize=250&prepStmtCacheSqlLimit=8192&useLocalSessionState=true"
                        + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true",
                setting("FAZHI_" + service + "_DB_OWNER"),
                setting("FAZHI_" + service + "_DB_OWNER_PASSWORD"));
    }

    private static Map<String, String> environment(long pid) {
        var environment = new TreeMap<String, String>();
        for (var entry : entries(pid, "environ")) {
            int equals = entry.indexOf('=');
            environment.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return environment;
    }

    /** Nothing of a process that is gone, or that is not ours. */
    private static List<String> entries(long pid, String file) {
        try {
            var text = Files.readString(Path.of("/proc/" + pid + "/" + file), StandardCharsets.UTF_8);
            return text.isEmpty() ? List.of() : List.of(text.split("\0"));
        } catch (IOException e) {
            return List.of();
        }
    }
}
