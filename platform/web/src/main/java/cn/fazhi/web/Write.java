package cn.fazhi.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The write that is asked for, as far as telling it from another goes. */
@RequestScoped
class Write {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final HttpHeaders headers;
    private final UriInfo address;
    private final Request request;
    private final SecurityIdentity identity;
    private final BodyDigest body;

    Write(HttpHeaders headers, UriInfo address, Request request, SecurityIdentity identity, BodyDigest body) {
        this.headers = headers;
        this.address = address;
        this.request = request;
        this.identity = identity;
        this.body = body;
    }

    /** Keys belong to whom the token was given; two clients may use the same. */
    String client() {
        return identity.getPrincipal().getName();
    }

    String key() {
        var key = headers.getHeaderString(IDEMPOTENCY_KEY);
        if (key == null || key.isEmpty()) {
            throw new FaultyRequest(Fault.IDEMPOTENCY_KEY_REQUIRED);
        }
        if (!KEY.matcher(key).matches()) {
            throw new FaultyRequest(Fault.IDEMPOTENCY_KEY_MALFORMED);
        }
        return key;
    }

    /** Same method, address, If-Match and body: the same write. */
    byte[] hash() {
        var digest = BodyDigest.sha256();
        for (var part : new String[] {
            request.getMethod(),
            address.getRequestUri().getRawPath(),
            address.getRequestUri().getRawQuery(),
            headers.getHeaderString(HttpHeaders.IF_MATCH)
        }) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest.digest(body.value());
    }
}
