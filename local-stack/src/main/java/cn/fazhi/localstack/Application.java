package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Identity;
import cn.fazhi.localstack.process.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged programs of one build, a folder for each. Where the folder is a copy that no later build touches, the first
 * run of a program leaves an AOT cache when it ends, with which the next one starts in a third of the time.
 */
final class Application {

    /**
     * For every Java process; the Dockerfiles say the same. Small objects, a heap that begins small, freed memory given
     * back, and methods compiled later: services that start at once have better use for the processors. docs/adr/0021
     */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xms40m",
            "-XX:TrimNativeHeapInterval=20000",
            "-XX:CompileThresholdScaling=4",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path folder;
    private final boolean cached;

    Application(Path folder, Home home) {
        this.folder = folder;
        this.cached = folder.startsWith(home.folder());
    }

    /** The Java that runs this launcher runs everything else too. */
    static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    Path jar(Service service) {
        return folder.resolve(service.processName()).resolve("quarkus-run.jar");
    }

    String launcherClassPath() {
        return folder.resolve("local-stack") + "/*";
    }

    List<String> command(Identity identity, String maximalHeap, List<String> program) {
        var command = new ArrayList<String>();
        command.add(javaHome().resolve("bin").resolve("java").toString());
        command.add(identity.marker());
        command.add("-Xmx" + maximalHeap);
        command.addAll(OPTIONS);
        if (cached) {
            var cache = cache(identity);
            command.add(Files.exists(cache) ? "-XX:AOTCache=" + cache : "-XX:AOTCacheOutput=" + training(identity));
        }
        command.addAll(program);
        return List.copyOf(command);
    }

    /** Whether its end takes a while, because it writes down what it has learned. */
    boolean isLearning(Identity identity) {
        return cached && !Files.exists(cache(identity));
    }

    /** After an orderly end: what a run that failed has learned is not used. */
    void keepLearned(Identity identity) {
        try {
            if (Files.exists(training(identity))) {
                Files.move(training(identity), cache(identity), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new Trouble(training(identity) + " cannot be moved: " + e.getMessage(), e);
        }
    }

    private Path cache(Identity identity) {
        return folder.resolve(identity.name() + ".aot");
    }

    private Path training(Identity identity) {
        return folder.resolve(identity.name() + ".training.aot");
    }
}
