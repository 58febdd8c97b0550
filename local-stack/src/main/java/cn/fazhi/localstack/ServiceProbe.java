package cn.fazhi.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Asks a service that may not be there, once. */
public final class ServiceProbe {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;

    public ServiceProbe(URI address) {
        this.address = address;
    }

    boolean isReady() {
        return send(HttpRequest.newBuilder(address.resolve("/q/health/ready")))
                .filter(answer -> answer.statusCode() == 200)
                .isPresent();
    }

    /**
     * @param token empty for what is public
     * @return a missing node unless it answered 200
     */
    public JsonNode read(String path, String token) {
        var request = HttpRequest.newBuilder(address.resolve(path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request)
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> parsed(answer.body()))
                .orElse(MissingNode.getInstance());
    }

    private static Optional<HttpResponse<byte[]>> send(HttpRequest.Builder request) {
        try {
            return Optional.of(HTTP.send(request.timeout(Duration.ofSeconds(5)).build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
