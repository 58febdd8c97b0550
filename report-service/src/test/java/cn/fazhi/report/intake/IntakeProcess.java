package cn.fazhi.report.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@link IntakeWorker}s in a JVM of their own, which can be killed as {@code kill -9} does. */
public final class IntakeProcess implements AutoCloseable {

    /** As the service has. */
    static final int CONSUMERS = 3;

    private final Process process;

    private IntakeProcess(Process process) {
        this.process = process;
    }

    public static IntakeProcess start(String topicPrefix, String member, String schema) throws IOException {
        return start(topicPrefix, member, schema, CONSUMERS, 0);
    }

    /** It falls dead right after its n-th commit to the database, before it can tell Kafka. */
    static IntakeProcess startDyingAfterCommit(
            int commits, String topicPrefix, String member, String schema, int consumers) throws IOException {
        return start(topicPrefix, member, schema, consumers, commits);
    }

    private static IntakeProcess start(String topicPrefix, String member, String schema, int consumers, int commits)
            throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:+UseTransparentHugePages",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IntakeWorker.class.getName(),
                topicPrefix,
                member,
                schema,
                Integer.toString(consumers),
                Integer.toString(commits));
        var log = ProcessBuilder.Redirect.appendTo(new File("target/intake-process.log"));
        return new IntakeProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start());
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("still alive");
        }
        return process.exitValue();
    }

    /** {@code kill -9} */
    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
