package cn.fazhi.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Takes in JSON bodies: whole, up to their limit, with their digest for {@link Idempotent}. */
@Provider
class JsonBodies implements ReaderInterceptor {

    static final int LIMIT = 1 << 20;

    /** What a client may send after the limit until it is ready to hear the answer. */
    private static final long DRAINED_AT_MOST = 32L << 20;

    private final BodyDigest digest;

    JsonBodies(BodyDigest digest) {
        this.digest = digest;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType())) {
            var body =
                    whole(context.getInputStream(), context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH), LIMIT);
            digest.take(body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return read(context);
    }

    /** What is wrong with JSON is the client's fault here only: elsewhere it is JSON of our own. */
    private static Object read(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (InvalidDefinitionException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw JsonFaults.of(e);
        } catch (CharConversionException e) {
            throw new FaultyRequest(Fault.MALFORMED_JSON, 1, 1);
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof JsonProcessingException json ? JsonFaults.of(json) : e;
        }
    }

    static boolean isJson(String contentType) {
        try {
            return contentType != null && isJson(MediaType.valueOf(contentType));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        if (type == null) {
            return false;
        }
        var subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        // a wildcard is read as JSON too
        return type.isWildcardSubtype() || subtype.equals("json") || subtype.endsWith("+json");
    }

    /** A chunked body is counted, one of a said length refused before it is kept. */
    static byte[] whole(InputStream stream, String contentLength, int limit) throws IOException {
        if (contentLength == null || Long.parseLong(contentLength) <= limit) {
            var body = stream.readNBytes(limit + 1);
            if (body.length <= limit) {
                return body;
            }
        }
        drain(stream);
        throw new FaultyRequest(Fault.BODY_TOO_LARGE, limit);
    }

    private static void drain(InputStream stream) throws IOException {
        var scrap = new byte[8192];
        long drained = 0;
        int read = 0;
        while (read >= 0 && drained < DRAINED_AT_MOST) {
            read = stream.read(scrap);
            drained += read;
        }
    }
}
