package cn.fazhi.identity;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signed with the installation's own key, for five minutes, and signed anew in the last of them. */
@ApplicationScoped
@Typed(LocallySignedToken.class)
class LocallySignedToken implements ServiceToken {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final Duration RENEWED_BEFORE_END = Duration.ofMinutes(1);

    private record Signed(String token, Instant expiresAt) {}

    private final Optional<Path> keyFile;
    private final String client;
    private final Clock clock;
    private volatile PrivateKey key;
    private volatile Signed current = new Signed("", Instant.EPOCH);

    LocallySignedToken(IdentityConfig config, @ConfigProperty(name = "fazhi.service") String service, Clock clock) {
        this.keyFile = config.localSigningKey();
        this.client = service + "-service";
        this.clock = clock;
    }

    @Override
    public String value() {
        var now = clock.instant();
        if (current.expiresAt().minus(RENEWED_BEFORE_END).isBefore(now)) {
            current = signed(now);
        }
        return current.token();
    }

    private Signed signed(Instant now) {
        var expiresAt = now.plus(LIFETIME);
        var token = Jwt.claim("division", DivisionCode.NATION.value())
                .subject(client)
                .issuer(Issuer.LOCAL)
                .claim("azp", client)
                .groups(Role.SERVICE)
                .issuedAt(now)
                .expiresAt(expiresAt)
                .sign(key());
        return new Signed(token, expiresAt);
    }

    private PrivateKey key() {
        if (key == null) {
            var file = keyFile.orElseThrow(() -> new IllegalStateException("no token for calls to other services:"
                    + " fazhi.identity.local-signing-key names no file with an RSA key (PKCS#8, PEM)"));
            try {
                key = KeyUtils.decodePrivateKey(Files.readString(file));
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(
                        "no token for calls to other services: " + file
                                + " (fazhi.identity.local-signing-key) is not a readable RSA key (PKCS#8, PEM)",
                        e);
            }
        }
        return key;
    }
}
