package cn.fazhi.localstack.sample;

import cn.fazhi.localstack.Service;
import cn.fazhi.localstack.process.Await;
import cn.fazhi.localstack.process.Trouble;
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
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;

/** Talks to the services' public APIs; sends the same request again, under the same key, while a service is down. */
final class ServiceClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private final Function<Service, URI> addresses;
    private final String token;

    ServiceClient(Function<Service, URI> addresses, String token) {
        this.addresses = addresses;
        this.token = token;
    }

    /** @param etag null where the answer has none */
    record Answer(int status, JsonNode body, String etag) {

        boolean isProblem(String slug) {
            return body.path("type").asText().endsWith("/problems/" + slug);
        }

        String says() {
            return "%d %s %s"
                    .formatted(
                            status,
                            body.path("title").asText(),
                            body.path("detail").asText());
        }
    }

    Answer get(Service service, String path) {
        return send(service, request(service, path).GET().build());
    }

    /**
     * Sends it under a key that is the same for the same request, in this run and in every other.
     *
     * @param body null for a step that needs nothing
     * @param ifMatch null for a creation
     */
    Answer write(String method, Service service, String path, Object body, String name, String ifMatch) {
        try {
            var content = body == null ? new byte[0] : json.writeValueAsBytes(body);
            var request = write(method, service, path, content, name + "/" + version(ifMatch));
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            if (ifMatch != null) {
                request.header("If-Match", ifMatch);
            }
            return send(service, request.build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Posts plain text, under a key of the same kind. */
    Answer writeText(Service service, String path, String text, String name) {
        var request = write("POST", service, path, text.getBytes(StandardCharsets.UTF_8), name);
        return send(
                service,
                request.header("Content-Type", "text/plain; charset=utf-8").build());
    }

    private HttpRequest.Builder write(String method, Service service, String path, byte[] content, String name) {
        return request(service, path)
                .method(method, BodyPublishers.ofByteArray(content))
                .header("Idempotency-Key", name + "/" + digest(content));
    }

    private static String version(String ifMatch) {
        return ifMatch == null ? "new" : ifMatch.replace("\"", "");
    }

    private static String digest(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return Long.toHexString(crc.getValue());
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(addresses.apply(service).resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(Service service, HttpRequest request) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String reason;
            try {
                var answer = sendOnce(request);
                if (!PASSING.contains(answer.status()) && !answer.isProblem("request-in-progress")) {
                    return answer;
                }
                reason = answer.says();
            } catch (IOException e) {
                reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble("%s does not answer %s %s (%s); ./fazhi status says more"
                        .formatted(
                                service.processName(),
                                request.method(),
                                request.uri().getPath(),
                                reason));
            }
            Await.pause(PAUSE);
        }
    }

    private Answer sendOnce(HttpRequest request) throws IOException {
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    json.readTree(response.body()),
                    response.headers().firstValue("ETag").orElse(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }
}
