package cn.fazhi.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./fazhi} on machines that lack something: the folders that it searches are made up. */
class LauncherScriptTest {

    private static final Path SCRIPT = Path.of("").toAbsolutePath().getParent().resolve("fazhi");
    private static final List<String> TOOLS = List.of(
            "bash",
            "sh",
            "cat",
            "cksum",
            "dirname",
            "basename",
            "find",
            "grep",
            "head",
            "ls",
            "mkdir",
            "readlink",
            "rm",
            "sed",
            "sort",
            "tail",
            "tr");

    private record Outcome(int exitCode, String output) {}

    @TempDir
    private Path folder;

    private Path tools;
    private Path jdks;

    @BeforeEach
    void makeUpAMachine() throws IOException {
        tools = Files.createDirectory(folder.resolve("tools"));
        jdks = Files.createDirectory(folder.resolve("jdks"));
        for (var tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), whereIs(tool));
        }
    }

    @Test
    void shouldSayThatOnlyAnOlderJdkWasFound() throws Exception {
        // Given
        jdk("temurin-17", "17.0.9");
        // When
        var outcome = fazhi("--help");
        // Then
        assertThat(outcome.output())
                .isEqualTo(
                        "fazhi: a JDK 25 or later is missing (found only: JDK 17): install one, or point JAVA_HOME at"
                                + " it.\n");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void shouldTakeTheFirstJdkThatIsNewEnough() throws Exception {
        // Given
        jdk("a-17", "17.0.9");
        jdk("b-26", "26");
        applicationIsBuilt();
        // When
        var outcome = fazhi("status");
        // Then
        assertThat(outcome.output()).isEqualTo("26 runs status\n");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void shouldSayThatMavenIsMissing() throws Exception {
        // Given
        jdk("b-26", "26");
        // When
        var outcome = fazhi("up");
        // Then
        assertThat(outcome.output())
                .isEqualTo("fazhi: Maven is missing: install Maven 3.8 or later, so that mvn is on the PATH.\n");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    /** A JDK whose java only says its version and its last argument. */
    private void jdk(String name, String version) throws IOException {
        var jdk = Files.createDirectories(jdks.resolve(name).resolve("bin")).getParent();
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (var program : List.of("java", "javac")) {
            var file = Files.writeString(
                    jdk.resolve("bin").resolve(program),
                    "#!/bin/sh\nfor last; do :; done\necho \"" + version + " runs $last\"\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void applicationIsBuilt() throws IOException {
        var application = Files.createDirectories(folder.resolve("home").resolve("application"));
        Files.createDirectory(application.resolve("build"));
        Files.writeString(application.resolve("current"), "build\n");
    }

    private Outcome fazhi(String command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(tools.resolve("bash").toString(), SCRIPT.toString(), command)
                .redirectErrorStream(true);
        var environment = builder.environment();
        environment.clear();
        environment.put("PATH", tools.toString());
        environment.put("HOME", folder.toString());
        environment.put("FAZHI_HOME", folder.resolve("home").toString());
        environment.put("FAZHI_JDK_FOLDERS", jdks.toString());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private static Path whereIs(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
