package cn.fazhi.localstack.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A session of its own for a child, so that neither Ctrl-C nor the closing of the terminal reaches it. */
final class Detachment {

    private Detachment() {}

    static List<String> prefix() {
        if (installed("setsid")) {
            return List.of("setsid");
        }
        if (installed("perl")) {
            return List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec { $ARGV[0] } @ARGV");
        }
        return List.of("nohup");
    }

    private static boolean installed(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
