package cn.fazhi.identity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * Signs bearer tokens for tests with a key of this test run, and makes the service under test trust it:
 * {@code @QuarkusTestResource(TestTokens.class)}.
 */
public class TestTokens implements QuarkusTestResourceLifecycleManager {

    /** The key is a system property because the test and this manager may live in different class loaders. */
    private static final String PRIVATE_KEY = "fazhi.test.private-key";

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            System.setProperty(PRIVATE_KEY, base64(pair.getPrivate().getEncoded()));
            return Map.of(
                    "quarkus.oidc.public-key",
                    base64(pair.getPublic().getEncoded()),
                    "quarkus.oidc.token.issuer",
                    Issuer.LOCAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(PRIVATE_KEY);
    }

    /** A token of the subject {@code test} for that division. */
    public static String token(String division, String... roles) {
        return tokenOf("test", division, roles);
    }

    /** A token of that subject; idempotency keys belong to the subject. */
    public static String tokenOf(String subject, String division, String... roles) {
        return Jwt.claim("division", division)
                .subject(subject)
                .issuer(Issuer.LOCAL)
                .claim("azp", "fazhi-tests")
                .groups(Set.of(roles))
                .expiresIn(Duration.ofHours(1))
                .sign(privateKey());
    }

    /** For a token that is out of the ordinary: no division, expired, another issuer. */
    public static PrivateKey privateKey() {
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
