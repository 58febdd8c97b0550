package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Await;
import cn.fazhi.localstack.process.Identity;
import cn.fazhi.localstack.process.Parallel;
import cn.fazhi.localstack.process.Ports;
import cn.fazhi.localstack.process.Trouble;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The whole suite on one machine: a database, a broker and the services, each a process of its own. */
public final class Suite {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration COUNTING_LIMIT = Duration.ofMinutes(1);
    private static final Duration LONG_GRACE = Duration.ofMinutes(2);

    private final Home home;
    private final Application application;
    private final Settings settings;
    private final Secrets secrets;
    private final Infrastructure infrastructure;
    private final ServiceDaemons services;
    private final PrintStream out;

    /** @param application the packaged programs, a folder for each service */
    public Suite(Home home, Path application, Settings settings, PrintStream out) {
        this.home = home;
        this.application = new Application(application, home);
        this.settings = settings;
        this.out = out;
        this.secrets = new Secrets(home.secrets());
        this.infrastructure = new Infrastructure(home, this.application, settings, secrets);
        this.services = new ServiceDaemons(home, this.application, settings, secrets, infrastructure);
    }

    public Infrastructure infrastructure() {
        return infrastructure;
    }

    public Tokens tokens() {
        return new Tokens(secrets.signingKey(), Clock.systemUTC());
    }

    public URI address(Service service) {
        return URI.create("http://127.0.0.1:" + settings.port(service));
    }

    /**
     * Starts what does not live yet. If anything fails, what this call started is ended again.
     *
     * @throws Trouble if a port is taken, or a process ends or does not become ready
     */
    public void up(Collection<Service> wanted) {
        requirePackaged(wanted);
        try (var launch = new Launch(home.daemons(), out)) {
            requireFreePorts(launch, wanted);
            infrastructure.start(launch);
            start(launch, wanted);
            settings.writeDown(home.usedSettings());
            launch.succeeded();
        }
    }

    /** Waits a minute at most until no outbox holds anything and the report service has read everything. */
    public boolean awaitCounted() {
        return Await.until(COUNTING_LIMIT, this::isCounted);
    }

    private boolean isCounted() {
        var lag = ConsumerLag.read(infrastructure.kafka(), settings.topicPrefix());
        return lag.orElse(1) == 0 && Stream.of(Service.values()).noneMatch(this::hasWaitingEvents);
    }

    private boolean hasWaitingEvents(Service service) {
        if (settings.text("QUARKUS_OIDC_AUTH_SERVER_URL").isPresent()) {
            return false; // they take no token of ours: only the topics can be asked
        }
        var bearer = new Tokens.Bearer("launcher", new TreeSet<>(Set.of("auditor")), "370402");
        var token = tokens().sign(bearer, Duration.ofMinutes(5));
        // one that does not answer may hold anything
        return new ServiceProbe(address(service))
                        .read("/v1/outbox", token)
                        .path("depth")
                        .asLong(1)
                > 0;
    }

    /** Whether something runs whose end takes longer this once. */
    public boolean isLearning() {
        return Stream.of(Service.values())
                .map(home::service)
                .anyMatch(identity -> application.isLearning(identity)
                        && home.daemons().find(identity).isPresent());
    }

    /** Ends services, broker and database, in this order; their data stays. */
    public void down() {
        var ends = new ArrayList<Runnable>();
        for (var service : Service.values()) {
            ends.add(() -> end(home.service(service)));
        }
        Parallel.run(ends);
        end(home.broker());
        home.daemons().stop(home.database(), LONG_GRACE);
    }

    private void end(Identity identity) {
        home.daemons().stop(identity, application.isLearning(identity) ? LONG_GRACE : GRACE);
        application.keepLearned(identity);
    }

    private void start(Launch launch, Collection<Service> wanted) {
        var starts = new ArrayList<Runnable>();
        for (var service : wanted) {
            var probe = new ServiceProbe(address(service));
            starts.add(() -> launch.ensure(services.of(service), () -> {}, probe::isReady));
        }
        Parallel.run(starts);
    }

    private void requireFreePorts(Launch launch, Collection<Service> wanted) {
        var daemons = new ArrayList<>(infrastructure.daemons());
        wanted.forEach(service -> daemons.add(services.of(service)));
        daemons.reversed().forEach(launch::endOutdated);
        Ports.requireFree(
                daemons.stream().filter(daemon -> !launch.isRunning(daemon)).toList());
    }

    private void requirePackaged(Collection<Service> wanted) {
        for (var service : wanted) {
            if (!Files.exists(application.jar(service))) {
                throw new Trouble(service.processName() + " is not built: " + application.jar(service) + " is missing");
            }
        }
    }
}
