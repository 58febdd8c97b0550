package cn.fazhi.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.localstack.process.Daemon;
import cn.fazhi.localstack.process.Daemon.ListenPort;
import cn.fazhi.localstack.process.Daemons;
import cn.fazhi.localstack.process.Identity;
import cn.fazhi.localstack.process.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

    @TempDir
    private Path folder;

    private Identity identity;
    private Daemons daemons;
    private final PrintStream out = new PrintStream(new ByteArrayOutputStream());

    @BeforeEach
    void prepare() throws IOException {
        identity =
                new Identity("child", Files.createFile(folder.resolve("marker")).toString());
        daemons = new Daemons(folder.resolve("run"), folder.resolve("logs"));
    }

    @AfterEach
    void end() {
        daemons.stop(identity, Duration.ofSeconds(5));
    }

    @Test
    void shouldSayWhyAChildDiedWhileItStarted() {
        // Given
        var dying = child("bash", "-c", "echo 'ERROR no room'; exit 1", identity.marker());
        // When, then
        try (var launch = new Launch(daemons, out)) {
            assertThatThrownBy(() -> launch.ensure(dying, () -> {}, () -> false))
                    .isInstanceOf(Trouble.class)
                    .hasMessage("child ended while it started (ERROR no room); its log: " + daemons.log("child"));
        }
    }

    @Test
    void shouldEndWhatItStartedUnlessAllWentWell() {
        // Given
        try (var launch = new Launch(daemons, out)) {
            launch.ensure(child("tail", "-f", identity.marker()), () -> {}, () -> true);
            // When: closed without success
        }
        // Then
        assertThat(daemons.find(identity)).isEmpty();
    }

    @Test
    void shouldLeaveWhatLives() {
        // Given
        var child = child("tail", "-f", identity.marker());
        var living = daemons.start(child);
        // When
        try (var launch = new Launch(daemons, out)) {
            launch.endOutdated(child);
            launch.ensure(child, () -> {}, () -> true);
        }
        // Then
        assertThat(daemons.find(identity).orElseThrow().pid()).isEqualTo(living.pid());
    }

    @Test
    void shouldEndWhatWasConfiguredDifferently() {
        // Given
        daemons.start(child("tail", "-f", identity.marker()));
        // When
        try (var launch = new Launch(daemons, out)) {
            launch.endOutdated(child("tail", "-F", identity.marker()));
        }
        // Then
        assertThat(daemons.find(identity)).isEmpty();
    }

    private Daemon child(String... command) {
        return new Daemon(identity, List.of(command), new TreeMap<>(), List.of(new ListenPort(1, "NONE")));
    }
}
