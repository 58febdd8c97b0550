package cn.fazhi.enforcement.wagerecovery;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The secrets that guard citizen numbers: each 32 bytes in base64, from the environment or from a file. */
@ConfigMapping(prefix = "fazhi.citizen")
interface CitizenConfig {

    /** Encrypts the numbers at rest (AES-256-GCM). Lost, the numbers are lost. */
    Optional<String> encryptionKey();

    Optional<Path> encryptionKeyFile();

    /** Makes the keys by which persons are counted (HMAC-SHA-256). Changed, every person counts as another one. */
    Optional<String> hashKey();

    Optional<Path> hashKeyFile();
}
