package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Ports;
import cn.fazhi.localstack.process.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Maven's {@code verify} on a database and a broker of its own, which are ended whatever happens. */
public final class TestRun {

    private static final List<String> OWN_PORTS =
            List.of("FAZHI_DB_PORT", "FAZHI_KAFKA_PORT", "FAZHI_KAFKA_CONTROLLER_PORT");

    private final Home home;
    private final Path project;
    private final Suite suite;
    private volatile Process maven;

    /** @param home a folder of the tests' own; its data is thrown away at the start */
    public TestRun(Home home, Path project, Path application, Settings settings, PrintStream out) {
        this.home = home;
        this.project = project;
        var ports = new HashMap<String, String>();
        OWN_PORTS.forEach(variable -> ports.put(variable, Integer.toString(Ports.anyFree())));
        this.suite = new Suite(home, application, settings.with(new Settings(ports)), out);
    }

    /** @return Maven's exit code */
    public int run(List<String> arguments) {
        var end = new Thread(() -> {
            endMaven();
            suite.down();
        });
        Runtime.getRuntime().addShutdownHook(end);
        suite.down();
        forgetData();
        suite.up(List.of());
        return maven(arguments);
    }

    private int maven(List<String> arguments) {
        var command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "verify"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(project.toFile()).inheritIO();
        var infrastructure = suite.infrastructure();
        var environment = builder.environment();
        environment.put("JAVA_HOME", Application.javaHome().toString());
        environment.put("FAZHI_DB_URL", infrastructure.databaseUrl());
        environment.put("FAZHI_DB_ADMIN_USER", infrastructure.databaseAdmin());
        environment.put("FAZHI_DB_ADMIN_PASSWORD", infrastructure.databaseAdminPassword());
        environment.put("FAZHI_KAFKA", infrastructure.kafka());
        try {
            maven = builder.start();
            return maven.waitFor();
        } catch (IOException e) {
            throw new Trouble("Maven cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    /** With the JVMs that it has forked, which would go on without their database. */
    private void endMaven() {
        if (maven != null) {
            maven.descendants().forEach(ProcessHandle::destroyForcibly);
            maven.destroyForcibly();
        }
    }

    private void forgetData() {
        try {
            Folders.delete(home.data());
        } catch (IOException e) {
            throw new Trouble("the data of the last test run cannot be deleted: " + e.getMessage(), e);
        }
    }
}
