package cn.fazhi.enforcement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that never finish what they began to send. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class HalfBodiesTest {

    private static final int MORE_THAN_THERE_ARE_THREADS = 300;

    @TestHTTPResource("/v1/employers")
    URI employers;

    private final List<Socket> clients = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var client : clients) {
            client.close();
        }
    }

    @Test
    void shouldNotKeepOthersFromBeingServed() throws Exception {
        // Given
        for (int i = 0; i < MORE_THAN_THERE_ARE_THREADS; i++) {
            sendHalf();
        }
        // When
        var answer = list(Duration.ofSeconds(10));
        // Then
        assertThat(answer).isEqualTo(200);
    }

    @Test
    void shouldBeToldThatItTookTooLong() throws Exception {
        // Given
        var client = sendHalf();
        client.setSoTimeout(60_000);
        // When
        var answer = new String(client.getInputStream().readAllBytes(), UTF_8);
        // Then
        assertThat(answer).startsWith("HTTP/1.1 408 ").contains("application/problem+json", "/problems/body-too-slow");
    }

    @Test
    void shouldNotBeWrittenDownAsFaultsOfTheService() throws Exception {
        // Given
        try (var log = new Warnings()) {
            // When
            sendHalf().close();
            // Then
            await().during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> log.messages().isEmpty());
        }
    }

    private int list(Duration limit) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(employers)
                    .header("Authorization", "Bearer " + TestTokens.token("370402", "inspector"))
                    .timeout(limit)
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private Socket sendHalf() throws IOException {
        var client = new Socket(employers.getHost(), employers.getPort());
        clients.add(client);
        client.getOutputStream().write("""
                POST /v1/employers HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Idempotency-Key: %s
                Content-Type: application/json
                Content-Length: 100

                {"division":\
                """.formatted(TestTokens.token("370402", "inspector"), UUID.randomUUID())
                .replace("\n", "\r\n")
                .getBytes(UTF_8));
        return client;
    }
}
