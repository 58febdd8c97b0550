package cn.fazhi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocallySignedTokenTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path folder;

    private Instant now = NOON;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void shouldBeAServiceOfTheWholeCountry() throws Exception {
        // Given
        var pair = aKeyPair();
        // When
        var token = token(Optional.of(written(pair))).value().split("\\.");
        // Then
        assertThat(new String(Base64.getUrlDecoder().decode(token[1]), StandardCharsets.UTF_8))
                .contains(
                        "\"iss\":\"https://fazhi.local\"",
                        "\"sub\":\"report-service\"",
                        "\"groups\":[\"service\"]",
                        "\"division\":\"000000\"",
                        "\"exp\":" + NOON.plusSeconds(300).getEpochSecond());
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(pair.getPublic());
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token[2]))).isTrue();
    }

    @Test
    void shouldBeSignedAnewInItsLastMinuteOnly() throws Exception {
        // Given
        var token = token(Optional.of(written(aKeyPair())));
        var first = token.value();
        // When
        now = NOON.plus(Duration.ofMinutes(4));
        var fourMinutesLater = token.value();
        now = now.plusSeconds(1);
        var inItsLastMinute = token.value();
        // Then
        assertThat(fourMinutesLater).isEqualTo(first);
        assertThat(inItsLastMinute).isNotEqualTo(first);
    }

    @Test
    void shouldSayWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(token(Optional.empty())::value)
                .withMessageContaining("fazhi.identity.local-signing-key");
        assertThatIllegalStateException()
                .isThrownBy(token(Optional.of(folder.resolve("nowhere.pem")))::value)
                .withMessageContaining("nowhere.pem");
    }

    private LocallySignedToken token(Optional<Path> key) {
        return new LocallySignedToken(() -> key, "report", clock);
    }

    private Path written(KeyPair pair) throws Exception {
        var encoded = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        return Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n");
    }

    private static KeyPair aKeyPair() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
