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

    /** Whether the process is the child's own program by now, no longer the one of the prefix. */
    static boolean isOver(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(program -> !program.equals(prefix().getFirst()))
                .isPresent();
    }

    private static boolean installed(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
