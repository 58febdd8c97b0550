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
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs bearer tokens for tests with a key of this test run, and makes the service under test trust it:
 * {@code @QuarkusTestResource(TestTokens.class)}.
 */
public class TestTokens implements QuarkusTestResourceLifecycleManager {

    /** The key is a system property because the test and this manager may live in different class loaders. */
    private static final String PRIVATE_KEY = "fazhi.test.private-key";

    private record Bearer(String key, String subject, String division, Set<String> roles) {}

    /** Longer than any run: without the optimising compiler a signature takes as long as many a request. */
    private static final Duration LIFETIME = Duration.ofDays(1);

    private static final Map<Bearer, String> SIGNED = new ConcurrentHashMap<>();

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
        var bearer = new Bearer(System.getProperty(PRIVATE_KEY), subject, division, Set.of(roles));
        return SIGNED.computeIfAbsent(bearer, TestTokens::signed);
    }

    private static String signed(Bearer bearer) {
        return Jwt.claim("division", bearer.division())
                .subject(bearer.subject())
                .issuer(Issuer.LOCAL)
                .claim("azp", "fazhi-tests")
                .groups(bearer.roles())
                .expiresIn(LIFETIME)
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
