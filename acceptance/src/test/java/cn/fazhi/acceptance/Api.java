package cn.fazhi.acceptance;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A client of the suite's public APIs, for one service and one token. */
final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            // An idempotency key belongs to the bytes of a request: the order of its fields must not be chance.
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    record Answer(int status, JsonNode body, String etag, String contentType) {

        String text(String field) {
            return body.path(field).asText();
        }
    }

    private final URI address;
    private final String token;

    /** @param token null to send none */
    Api(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    Answer get(String path) throws IOException {
        return send(request(path, Map.of()).GET());
    }

    Answer post(String path, Object body) throws IOException {
        return post(path, body, Map.of());
    }

    /** @param headers in place of the usual ones; an idempotency key of its own unless it says one */
    Answer post(String path, Object body, Map<String, String> headers) throws IOException {
        return send("POST", path, body, headers);
    }

    Answer put(String path, Object body, Map<String, String> headers) throws IOException {
        return send("PUT", path, body, headers);
    }

    private Answer send(String method, String path, Object body, Map<String, String> headers) throws IOException {
        var bytes = body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body);
        var all = new java.util.HashMap<>(Map.of(
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString()));
        all.putAll(headers);
        return send(request(path, all).method(method, HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address.resolve(path));
        headers.forEach(request::header);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var headers = response.headers();
            return new Answer(
                    response.statusCode(),
                    JSON.readTree(response.body()),
                    headers.firstValue("ETag").orElse(null),
                    headers.firstValue("Content-Type").orElse(""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
