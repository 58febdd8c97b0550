package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Identity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this launcher runs everything else too. */
final class Jvm {

    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private Jvm() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    static List<String> command(Identity identity, String maximalHeap, List<String> program) {
        var command = new ArrayList<String>();
        command.add(home().resolve("bin").resolve("java").toString());
        command.add(identity.marker());
        command.add("-Xmx" + maximalHeap);
        command.addAll(OPTIONS);
        command.addAll(program);
        return List.copyOf(command);
    }
}
