package cn.fazhi.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    private static final Clock NOON = Clock.fixed(Instant.ofEpochSecond(1_640_000_000), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void shouldSayWhoMayDoWhatWhereAndUntilWhen() throws IOException {
        // Given
        var tokens = new Tokens(new Secrets(folder).signingKey(), NOON);
        var bearer = new Tokens.Bearer("li", new TreeSet<>(List.of("viewer", "inspector")), "370402");
        // When
        var token = tokens.sign(bearer, Duration.ofHours(1));
        // Then
        var claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        assertThat(claims.get("iss").asText()).isEqualTo("https://fazhi.local");
        assertThat(claims.get("sub").asText()).isEqualTo("li");
        assertThat(claims.get("groups").toString()).isEqualTo("[\"inspector\",\"viewer\"]");
        assertThat(claims.get("division").asText()).isEqualTo("370402");
        assertThat(claims.get("exp").asLong()).isEqualTo(1_640_003_600);
    }

    @Test
    void shouldVerifyByTheKeyThatTheServicesGet() throws GeneralSecurityException {
        // Given
        var secrets = new Secrets(folder);
        var bearer = new Tokens.Bearer("li", new TreeSet<>(List.of("viewer")), "370402");
        var encoded = Base64.getDecoder().decode(secrets.verificationKey());
        var verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)));
        // When: signed by a later launcher of the same stack
        var token = new Tokens(new Secrets(folder).signingKey(), NOON).sign(bearer, Duration.ofHours(1));
        // Then
        var signed = token.substring(0, token.lastIndexOf('.'));
        verifier.update(signed.getBytes(StandardCharsets.US_ASCII));
        assertThat(verifier.verify(Base64.getUrlDecoder().decode(token.substring(signed.length() + 1))))
                .isTrue();
    }

    @Test
    void shouldKeepItsSecretsFromOthers() throws IOException {
        // Given
        var secrets = new Secrets(folder);
        // When
        var first = secrets.password("database-root");
        // Then
        assertThat(secrets.password("database-root")).isEqualTo(first).hasSize(32);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("database-root.password"))))
                .isEqualTo("rw-------");
    }
}
