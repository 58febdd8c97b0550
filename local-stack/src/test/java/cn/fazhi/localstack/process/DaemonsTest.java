package cn.fazhi.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonsTest {

    @TempDir
    private Path folder;

    private Identity identity;
    private Daemon waiting;
    private Daemons daemons;

    @BeforeEach
    void prepare() throws IOException {
        var marker = Files.createFile(folder.resolve("marker")).toString();
        identity = new Identity("waiting", marker);
        waiting = new Daemon(identity, List.of("tail", "-f", marker), new TreeMap<>(), List.of());
        daemons = new Daemons(folder.resolve("run"), folder.resolve("logs"));
    }

    @AfterEach
    void end() {
        daemons.stop(identity, Duration.ofSeconds(5));
    }

    @Test
    void shouldFindAgainWhatItStarted() {
        // When
        var started = daemons.start(waiting);
        // Then
        var found = daemons.find(identity).orElseThrow();
        assertThat(found.pid()).isEqualTo(started.pid());
        assertThat(found.isStartOf(waiting)).isTrue();
    }

    @Test
    void shouldNotBelieveAPidFileThatNamesAStranger() throws IOException {
        // Given
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(pidFile(), ProcessHandle.current().pid() + "\nabc\n");
        // When
        var found = daemons.find(identity);
        // Then
        assertThat(found).isEmpty();
        daemons.stop(identity, Duration.ofSeconds(1));
        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void shouldFindAProcessWhosePidWasNeverWrittenDown() throws IOException {
        // Given
        var started = daemons.start(waiting);
        Files.delete(pidFile());
        // When
        var found = daemons.find(identity).orElseThrow();
        // Then
        assertThat(found.pid()).isEqualTo(started.pid());
        assertThat(found.isStartOf(waiting)).isFalse();
    }

    @Test
    void shouldNotBelieveADamagedPidFile() throws IOException {
        // Given
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(pidFile(), "what?");
        // When, then
        assertThat(daemons.find(identity)).isEmpty();
    }

    @Test
    void shouldSeeThatAnotherConfigurationIsAnotherStart() {
        // Given
        var started = daemons.start(waiting);
        var environment = new TreeMap<String, String>();
        environment.put("FAZHI_REPORT_PORT", "8090");
        // When
        var other = new Daemon(identity, waiting.command(), environment, List.of());
        // Then
        assertThat(started.isStartOf(other)).isFalse();
    }

    @Test
    void shouldEndWhatDoesNotWantToEnd() {
        // Given
        var stubborn = new Daemon(
                identity,
                List.of("bash", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done", identity.marker()),
                new TreeMap<>(),
                List.of());
        var started = daemons.start(stubborn);
        assertThat(Await.until(Duration.ofSeconds(10), () -> says("ready"))).isTrue();
        // When
        daemons.stop(identity, Duration.ofMillis(200));
        // Then
        assertThat(identity.isOf(started.process())).isFalse();
    }

    private boolean says(String text) {
        try {
            return Files.readString(daemons.log("waiting")).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    private Path pidFile() {
        return folder.resolve("run").resolve("waiting.pid");
    }
}
