package cn.fazhi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Talks to the running suite as any client would. */
final class SuiteClient implements AutoCloseable {

    /** @param etag null where the answer has none */
    record Answer(JsonNode body, String etag) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String token;

    SuiteClient(String token) {
        this.token = token;
    }

    Answer get(String url) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    Answer post(String url, Object body, String ifMatch) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        return send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var built = request.header("Authorization", "Bearer " + token).build();
        var response = http.send(built, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() >= 300) {
            throw new IOException(built.method() + " " + built.uri() + ": " + response.statusCode() + " "
                    + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return new Answer(
                json.readTree(response.body()),
                response.headers().firstValue("ETag").orElse(null));
    }

    @Override
    public void close() {
        http.close();
    }
}
