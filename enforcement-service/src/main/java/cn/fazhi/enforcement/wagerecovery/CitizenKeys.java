package cn.fazhi.enforcement.wagerecovery;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The two secret keys, read once; without them the service does not start. */
@Startup
@Singleton
class CitizenKeys {

    private static final int BYTES = 32;

    private final SecretKey encryption;
    private final SecretKey hash;

    CitizenKeys(CitizenConfig config) {
        this.encryption =
                read("fazhi.citizen.encryption-key", config.encryptionKey(), config.encryptionKeyFile(), "AES");
        this.hash = read("fazhi.citizen.hash-key", config.hashKey(), config.hashKeyFile(), "HmacSHA256");
    }

    SecretKey encryption() {
        return encryption;
    }

    SecretKey hash() {
        return hash;
    }

    private static SecretKey read(String property, Optional<String> value, Optional<Path> file, String algorithm) {
        var text = value.or(() -> file.map(path -> contentOf(path, property)))
                .orElseThrow(() -> new ConfigurationException(property + " (or " + property
                        + "-file) is not set: citizen numbers need a secret of 32 bytes in base64, as"
                        + " 'openssl rand -base64 32' makes it"));
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == BYTES) {
                return new SecretKeySpec(key, algorithm);
            }
        } catch (IllegalArgumentException e) {
            // not base64: the same message, and never the value
        }
        throw new ConfigurationException(property + " is not 32 bytes in base64");
    }

    private static String contentOf(Path file, String property) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ConfigurationException(property + "-file cannot be read: " + file, e);
        }
    }
}
