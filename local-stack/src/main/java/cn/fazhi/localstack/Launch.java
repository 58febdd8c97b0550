package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Await;
import cn.fazhi.localstack.process.Daemon;
import cn.fazhi.localstack.process.Daemons;
import cn.fazhi.localstack.process.Daemons.Running;
import cn.fazhi.localstack.process.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One start of a stack: what lives stays, what is missing is started, and what this start made can be taken back. */
final class Launch implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Daemons daemons;
    private final PrintStream out;
    private final List<Daemon> started = new ArrayList<>();

    /** Ctrl-C in the middle of a start takes it back too. */
    private final Thread interruption = new Thread(this::takeBack);

    private boolean succeeded;
    private boolean over;

    Launch(Daemons daemons, PrintStream out) {
        this.daemons = daemons;
        this.out = out;
        Runtime.getRuntime().addShutdownHook(interruption);
    }

    void succeeded() {
        succeeded = true;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(interruption);
            takeBack();
        } catch (IllegalStateException e) {
            Await.pause(GRACE); // the machine is going down, and takes it back itself
        }
    }

    boolean isRunning(Daemon daemon) {
        return daemons.find(daemon.identity()).isPresent();
    }

    /** Ends it if it is of another build or was configured differently. */
    void endOutdated(Daemon daemon) {
        daemons.find(daemon.identity())
                .filter(running -> !running.isStartOf(daemon))
                .ifPresent(running -> {
                    out.println("%-20s restarts: its build or configuration changed".formatted(daemon.name()));
                    daemons.stop(daemon.identity(), GRACE);
                });
    }

    /** Starts it unless it lives, and waits until it is ready. */
    void ensure(Daemon daemon, Runnable preparation, BooleanSupplier ready) {
        var since = System.nanoTime();
        var present = daemons.find(daemon.identity()).filter(running -> becomesReady(daemon, running, ready));
        var running = present.orElseGet(() -> {
            preparation.run();
            return start(daemon);
        });
        if (!becomesReady(daemon, running, ready)) {
            throw new Trouble("%s ended while it started%s; its log: %s"
                    .formatted(daemon.name(), lastError(daemons.log(daemon.name())), daemons.log(daemon.name())));
        }
        out.println("%-20s %s, pid %d, port %s, %.1f s"
                .formatted(
                        daemon.name(),
                        present.isPresent() ? "runs" : "started",
                        running.pid(),
                        daemon.ports().getFirst().number(),
                        (System.nanoTime() - since) / 1e9));
    }

    private synchronized Running start(Daemon daemon) {
        if (over) {
            throw new Trouble(daemon.name() + " is not started any more");
        }
        started.add(daemon);
        return daemons.start(daemon);
    }

    /** Unless all went well: ends what this launch started, the last first. */
    private synchronized void takeBack() {
        over = true;
        if (!succeeded) {
            started.reversed().forEach(daemon -> daemons.stop(daemon.identity(), GRACE));
            started.clear();
        }
    }

    /**
     * @return false if it ended before
     * @throws Trouble if it lives and does not become ready
     */
    private boolean becomesReady(Daemon daemon, Running running, BooleanSupplier ready) {
        // By its handle, not by its marker: while it is only just being executed it has no arguments to be known by.
        var process = running.process();
        var settled = Await.until(START_LIMIT, () -> !process.isAlive() || ready.getAsBoolean());
        if (!settled) {
            throw new Trouble("%s (pid %d) runs but was not ready within %d s (./fazhi down ends it); its log: %s"
                    .formatted(daemon.name(), running.pid(), START_LIMIT.toSeconds(), daemons.log(daemon.name())));
        }
        return process.isAlive();
    }

    private static String lastError(Path log) {
        try {
            return Files.readAllLines(log).reversed().stream()
                    .limit(200)
                    .filter(line -> line.matches(".*(ERROR|FATAL|Caused by|Exception).*"))
                    .findFirst()
                    .map(line -> " (" + line.strip() + ")")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
