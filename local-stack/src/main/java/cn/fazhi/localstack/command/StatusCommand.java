package cn.fazhi.localstack.command;

import cn.fazhi.localstack.ConsumerLag;
import cn.fazhi.localstack.Home;
import cn.fazhi.localstack.Memory;
import cn.fazhi.localstack.Service;
import cn.fazhi.localstack.ServiceProbe;
import cn.fazhi.localstack.Settings;
import cn.fazhi.localstack.Suite;
import cn.fazhi.localstack.Tokens.Bearer;
import cn.fazhi.localstack.process.Daemons.Running;
import cn.fazhi.localstack.process.Identity;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        description = "Says what runs, how far events and figures have come. Exit code 1 unless everything is up.")
final class StatusCommand implements Callable<Integer> {

    private static final String UNKNOWN = "-";
    private static final String FIGURES = "/v1/yearly-indicators?division=370402&year=2021";

    @Mixin
    private HelpOption help;

    private final Home home = Place.home();
    private final Settings settings = Place.runningSettings();
    private final Suite suite = Place.runningSuite();
    private final PrintStream out = Place.out();

    @Override
    public Integer call() {
        var allUp = printProcesses();
        var allReady = printServices();
        printProgress();
        return allUp && allReady ? 0 : 1;
    }

    private boolean printProcesses() {
        var table = new Table("process", "state", "pid", "memory");
        var allUp = true;
        var total = 0L;
        if (settings.databaseUrl().isPresent()) {
            table.row(Home.DATABASE, "given: " + settings.databaseUrl().get(), UNKNOWN, UNKNOWN);
        } else {
            var database = find(home.database());
            allUp &= database.isPresent();
            total += row(table, Home.DATABASE, database);
        }
        if (settings.kafka().isPresent()) {
            table.row(Home.BROKER, "given: " + settings.kafka().get(), UNKNOWN, UNKNOWN);
        } else {
            var broker = find(home.broker());
            allUp &= broker.isPresent();
            total += row(table, Home.BROKER, broker);
        }
        for (var service : Service.values()) {
            var running = find(home.service(service));
            allUp &= running.isPresent();
            total += row(table, service.processName(), running);
        }
        table.row("together", "", "", total + " MiB");
        out.println(table);
        return allUp;
    }

    private Optional<Running> find(Identity identity) {
        return home.daemons().find(identity);
    }

    private static long row(Table table, String name, Optional<Running> running) {
        var memory = running.map(
                        process -> Memory.residentMegabytes(process.pid()).orElse(0))
                .orElse(0L);
        table.row(
                name,
                running.isPresent() ? "up" : "down",
                running.map(process -> Long.toString(process.pid())).orElse(UNKNOWN),
                running.isPresent() ? memory + " MiB" : UNKNOWN);
        return memory;
    }

    private boolean printServices() {
        var table = new Table("service", "version", "health", "outbox", "oldest", "parked", "address");
        var token = token("auditor");
        var allReady = true;
        for (var service : Service.values()) {
            if (find(home.service(service)).isEmpty()) {
                // Whoever listens there now is not ours.
                table.row(service.processName(), UNKNOWN, "DOWN", UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
                allReady = false;
                continue;
            }
            var probe = new ServiceProbe(suite.address(service));
            var health = probe.read("/q/health/ready", "").path("status").asText("DOWN");
            var outbox = probe.read("/v1/outbox", token);
            table.row(
                    service.processName(),
                    probe.read("/q/info", "").path("build").path("version").asText(UNKNOWN),
                    health,
                    outbox.path("depth").asText(UNKNOWN),
                    outbox.has("oldestAgeSeconds")
                            ? "%.1f s".formatted(outbox.path("oldestAgeSeconds").asDouble())
                            : UNKNOWN,
                    outbox.path("parked").asText(UNKNOWN),
                    suite.address(service).toString());
            allReady &= health.equals("UP");
        }
        out.println(table);
        return allReady;
    }

    private void printProgress() {
        var lag = ConsumerLag.read(suite.infrastructure().kafka(), settings.topicPrefix());
        var figures = new ServiceProbe(suite.address(Service.REPORT)).read(FIGURES, token("viewer"));
        out.println("events that the report service has not read: "
                + (lag.isPresent() ? lag.getAsLong() : "unknown, Kafka does not answer"));
        out.println("figures of 370402 in 2021: as of %s, %s"
                .formatted(
                        figures.path("asOf").asText("unknown"),
                        figures.path("complete").asBoolean() ? "complete" : "not complete"));
    }

    private String token(String role) {
        var bearer = new Bearer("status", new TreeSet<>(List.of(role)), "370402");
        return suite.tokens().sign(bearer, Duration.ofMinutes(5));
    }
}
