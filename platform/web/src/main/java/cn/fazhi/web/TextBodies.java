package cn.fazhi.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Takes in plain text: whole, up to its limit, with its digest for {@link Idempotent}. */
@Provider
class TextBodies implements ReaderInterceptor {

    static final int LIMIT = 32 << 20;

    private final BodyDigest digest;

    TextBodies(BodyDigest digest) {
        this.digest = digest;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var type = context.getMediaType();
        if (type != null && MediaType.TEXT_PLAIN_TYPE.isCompatible(type) && !type.isWildcardType()) {
            var length = context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
            var body = JsonBodies.whole(context.getInputStream(), length, LIMIT);
            digest.take(body);
            if (context.getType() == byte[].class) {
                return body;
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }
}
