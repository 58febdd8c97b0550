package cn.fazhi.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.localstack.process.Trouble;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void shouldTakeAnEmptyVariableForNone() {
        var settings = new Settings(Map.of("FAZHI_DB_URL", "", "FAZHI_REPORT_PORT", " "));
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.port(Service.REPORT)).isEqualTo(8080);
    }

    @Test
    void shouldRefuseAPortThatIsNone() {
        var settings = new Settings(Map.of("FAZHI_REPORT_PORT", "70000"));
        assertThatThrownBy(() -> settings.port(Service.REPORT))
                .isInstanceOf(Trouble.class)
                .hasMessage("FAZHI_REPORT_PORT must be a port number from 1 to 65535, not 70000");
    }

    @Test
    void shouldKeepAsMuchOfTheDatabaseInMemoryAsIsAskedFor() {
        assertThat(new Settings(Map.of()).databaseBufferPool()).isEqualTo("256M");
        assertThat(new Settings(Map.of("FAZHI_DB_BUFFER_POOL", "3G")).databaseBufferPool())
                .isEqualTo("3G");
        for (var size : List.of("much", "0M", "3GB")) {
            var settings = new Settings(Map.of("FAZHI_DB_BUFFER_POOL", size));
            assertThatThrownBy(settings::databaseBufferPool)
                    .isInstanceOf(Trouble.class)
                    .hasMessage("FAZHI_DB_BUFFER_POOL must be a size such as 256M or 3G, not " + size);
        }
    }

    @Test
    void shouldRefuseADatabaseUrlThatNamesASchema() {
        var settings = new Settings(Map.of("FAZHI_DB_URL", "jdbc:mysql://127.0.0.1:3306/fazhi"));
        assertThatThrownBy(settings::databaseUrl)
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("FAZHI_DB_URL must look like jdbc:mysql://host:port");
    }

    @Test
    void shouldRememberWithWhatItWasStartedButNoSecret() {
        // Given
        var file = folder.resolve("run").resolve("settings.properties");
        var used = Map.of(
                "FAZHI_REPORT_PORT", "9090",
                "FAZHI_REPORT_DB_PASSWORD", "secret",
                "FAZHI_CITIZEN_HASH_KEY", "secret",
                "HOME", "/home/li");
        // When
        new Settings(used).writeDown(file);
        // Then
        var remembered = Settings.lastUsed(file);
        assertThat(remembered.port(Service.REPORT)).isEqualTo(9090);
        assertThat(remembered.text("FAZHI_REPORT_DB_PASSWORD")).isEmpty();
        assertThat(remembered.text("FAZHI_CITIZEN_HASH_KEY")).isEmpty();
        assertThat(remembered.text("HOME")).isEmpty();
    }
}
