package cn.fazhi.localstack.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherLockTest {

    @TempDir
    private Path folder;

    @Test
    void shouldNameTheLauncherThatIsAtWork() {
        // Given
        var file = folder.resolve("lock");
        try (var _ = LauncherLock.take(file, "up")) {
            // When, then
            assertThatThrownBy(() -> LauncherLock.take(file, "down"))
                    .isInstanceOf(Trouble.class)
                    .hasMessage(
                            "another ./fazhi is at work here (up, pid %d): wait until it has ended",
                            ProcessHandle.current().pid());
        }
    }

    @Test
    void shouldBeFreeAgainAfterwards() {
        // Given
        var file = folder.resolve("lock");
        LauncherLock.take(file, "up").close();
        // When, then
        LauncherLock.take(file, "down").close();
    }
}
