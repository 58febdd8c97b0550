package cn.fazhi.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/** Signs the bearer tokens of a stack that has no identity provider: JWTs by RS256. */
public final class Tokens {

    /** As platform-identity's {@code Issuer.LOCAL}; this module does not depend on a service's. */
    static final String ISSUER = "https://fazhi.local";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final PrivateKey key;
    private final Clock clock;

    public Tokens(PrivateKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** Who the token is for, and for which division with everything below it. */
    public record Bearer(String subject, SortedSet<String> roles, String division) {}

    public String sign(Bearer bearer, Duration lifetime) {
        var now = clock.instant();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", ISSUER);
        claims.put("sub", bearer.subject());
        claims.put("azp", "fazhi-local");
        claims.put("groups", bearer.roles());
        claims.put("division", bearer.division());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(lifetime).getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        var signed = encoded(Map.of("alg", "RS256", "typ", "JWT")) + "." + encoded(claims);
        return signed + "." + signature(signed);
    }

    private String signature(String signed) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, Object> part) {
        try {
            return BASE64.encodeToString(JSON.writeValueAsBytes(part));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
