package cn.fazhi.localstack.process;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * How a process of ours is told from a stranger that got its number: by an argument that names our own folder.
 *
 * @param name as people call it, such as {@code report-service}; also the name of its log
 * @param marker the one argument of its command line that no other process has
 */
public record Identity(String name, String marker) {

    public static Identity ofJvm(String name, Path home) {
        return new Identity(name, "-Dlocalstack.process=" + home.resolve(name));
    }

    public static Identity ofDatabase(String name, Path data) {
        return new Identity(name, "--datadir=" + data);
    }

    /** A process that ended but was not yet reaped has no arguments: it is nobody's. */
    boolean isOf(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        var info = process.info();
        return info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(marker))
                .orElseGet(() -> info.commandLine()
                        .filter(line -> (line + " ").contains(marker + " "))
                        .isPresent());
    }
}
