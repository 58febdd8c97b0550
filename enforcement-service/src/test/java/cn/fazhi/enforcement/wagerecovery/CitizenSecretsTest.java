package cn.fazhi.enforcement.wagerecovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitizenSecretsTest {

    private static final String ONE_KEY = base64("0123456789abcdef0123456789abcdef");
    private static final String OTHER_KEY = base64("fedcba9876543210fedcba9876543210");
    private static final CitizenNumber WANG = new CitizenNumber("11010519491231002X");

    @Test
    void shouldReadBackWhatItEncrypted() {
        var converter = converter(ONE_KEY);

        var column = converter.convertToDatabaseColumn(WANG);

        assertThat(converter.convertToEntityAttribute(column)).isEqualTo(WANG);
        assertThat(new String(column, StandardCharsets.ISO_8859_1)).doesNotContain("19491231");
    }

    @Test
    void shouldEncryptTheSameNumberDifferentlyEachTime() {
        var converter = converter(ONE_KEY);

        assertThat(converter.convertToDatabaseColumn(WANG)).isNotEqualTo(converter.convertToDatabaseColumn(WANG));
    }

    @Test
    void shouldNotReadWithAnotherKeyOrAfterTampering() {
        var column = converter(ONE_KEY).convertToDatabaseColumn(WANG);

        assertThatIllegalStateException().isThrownBy(() -> converter(OTHER_KEY).convertToEntityAttribute(column));
        column[column.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> converter(ONE_KEY).convertToEntityAttribute(column));
    }

    @Test
    void shouldKnowAPersonByAKeyThatDependsOnTheSecret() {
        var key = new WorkerKeys(keys(ONE_KEY, ONE_KEY)).of(WANG);

        // printf 11010519491231002X | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
        assertThat(key).isEqualTo("7b2b7323b75750d6b3bf13c96f9841b6f9b099fed3f4ac35fa61cfa57ff8b97b");
        assertThat(new WorkerKeys(keys(ONE_KEY, OTHER_KEY)).of(WANG)).isNotEqualTo(key);
    }

    @Test
    void shouldReadAKeyFromAFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("hash-key"), OTHER_KEY + "\n");

        var fromFile = new CitizenKeys(
                new Config(Optional.of(ONE_KEY), Optional.empty(), Optional.empty(), Optional.of(file)));

        assertThat(new WorkerKeys(fromFile).of(WANG)).isEqualTo(new WorkerKeys(keys(ONE_KEY, OTHER_KEY)).of(WANG));
    }

    @Test
    void shouldNotStartWithoutAKey() {
        var without = new Config(Optional.of(ONE_KEY), Optional.empty(), Optional.empty(), Optional.empty());

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new CitizenKeys(without))
                .withMessageStartingWith("fazhi.citizen.hash-key (or fazhi.citizen.hash-key-file) is not set");
    }

    @Test
    void shouldNotStartWithAShortKeyAndNotSayWhatItIs() {
        var shortKey = base64("too short");

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> keys(shortKey, ONE_KEY))
                .withMessage("fazhi.citizen.encryption-key is not 32 bytes in base64");
    }

    private static CitizenNumberConverter converter(String encryptionKey) {
        var keys = keys(encryptionKey, ONE_KEY);
        return new CitizenNumberConverter(() -> keys);
    }

    private static CitizenKeys keys(String encryptionKey, String hashKey) {
        return new CitizenKeys(
                new Config(Optional.of(encryptionKey), Optional.empty(), Optional.of(hashKey), Optional.empty()));
    }

    private static String base64(String key) {
        return Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
    }

    private record Config(
            Optional<String> encryptionKey,
            Optional<Path> encryptionKeyFile,
            Optional<String> hashKey,
            Optional<Path> hashKeyFile)
            implements CitizenConfig {}
}
