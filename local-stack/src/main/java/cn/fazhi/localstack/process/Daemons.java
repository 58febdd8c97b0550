package cn.fazhi.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts, finds again and ends the processes of one folder. A number in a pid file is believed only if its process is ours. */
public final class Daemons {

    private static final long LOG_LIMIT = 32L << 20;

    private final Path pids;
    private final Path logs;

    public Daemons(Path pids, Path logs) {
        this.pids = pids;
        this.logs = logs;
    }

    /** @param fingerprint of the start that made it; unknown (empty) where the launcher died before writing it down */
    public record Running(ProcessHandle process, String fingerprint) {

        public long pid() {
            return process.pid();
        }

        public boolean isStartOf(Daemon daemon) {
            return fingerprint.equals(daemon.fingerprint());
        }
    }

    public Optional<Running> find(Identity identity) {
        var written = read(identity);
        var recorded = written.flatMap(lines -> ProcessHandle.of(Long.parseLong(lines.getFirst())))
                .filter(identity::isOf)
                .map(process -> new Running(process, written.get().getLast()));
        return recorded.or(() -> ProcessHandle.allProcesses()
                .filter(identity::isOf)
                .findFirst()
                .map(process -> new Running(process, "")));
    }

    public Running start(Daemon daemon) {
        try {
            Files.createDirectories(pids);
            Files.createDirectories(logs);
            var command = new ArrayList<>(Detachment.prefix());
            command.addAll(daemon.command());
            var builder = new ProcessBuilder(command)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            freshLog(daemon.name()).toFile()));
            builder.environment().putAll(daemon.environment());
            var process = builder.start().toHandle();
            write(daemon, process.pid());
            // Until its last exec there are moments in which it has no arguments and passes for a stranger.
            Await.until(
                    Duration.ofSeconds(5),
                    () -> !process.isAlive() || daemon.identity().isOf(process) && Detachment.isOver(process));
            return new Running(process, daemon.fingerprint());
        } catch (IOException e) {
            throw new Trouble(daemon.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Asks it to end, then ends it. */
    public void stop(Identity identity, Duration grace) {
        find(identity).ifPresent(running -> {
            running.process().destroy();
            if (!Await.until(grace, () -> !identity.isOf(running.process()))) {
                running.process().destroyForcibly();
                if (!Await.until(Duration.ofSeconds(10), () -> !identity.isOf(running.process()))) {
                    throw new Trouble(identity.name() + " (pid " + running.pid() + ") cannot be ended");
                }
            }
        });
        forget(identity);
    }

    public Path log(String name) {
        return logs.resolve(name + ".log");
    }

    private Path freshLog(String name) throws IOException {
        var log = log(name);
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, logs.resolve(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private Path pidFile(String name) {
        return pids.resolve(name + ".pid");
    }

    private void write(Daemon daemon, long pid) throws IOException {
        var written = Files.writeString(pids.resolve(daemon.name() + ".new"), pid + "\n" + daemon.fingerprint() + "\n");
        Files.move(written, pidFile(daemon.name()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Nothing where there is no such file or it is damaged: the process is then looked for by its arguments. */
    private Optional<List<String>> read(Identity identity) {
        try {
            var lines = Files.readAllLines(pidFile(identity.name()));
            return lines.size() == 2 && lines.getFirst().matches("\\d{1,18}") ? Optional.of(lines) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void forget(Identity identity) {
        try {
            Files.deleteIfExists(pidFile(identity.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
