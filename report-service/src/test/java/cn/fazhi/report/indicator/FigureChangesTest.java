package cn.fazhi.report.indicator;

import static cn.fazhi.report.States.annulled;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Over real HTTP; of Lanshan in 2017, when no other test counts there. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@Timeout(60)
class FigureChangesTest {

    private static final String LANSHAN = "371103";
    private static final String PATH = "v1/yearly-indicators/changes?division=" + LANSHAN + "&year=2017";

    private record Event(String name, String id, String data) {}

    /** One connection, read as it comes. */
    private record Stream(HttpClient client, BufferedReader lines) implements AutoCloseable {

        /** The next event that is no comment. */
        Event next() throws IOException {
            String name = null;
            String id = null;
            var data = new StringBuilder();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && name != null) {
                    return new Event(name, id, data.toString());
                }
                var value = line.substring(line.indexOf(':') + 1).strip();
                if (line.startsWith("event:")) {
                    name = value;
                } else if (line.startsWith("id:")) {
                    id = value;
                } else if (line.startsWith("data:")) {
                    data.append(value);
                }
            }
            throw new IOException("the stream has ended");
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }

    @TestHTTPResource
    URI address;

    @Inject
    World world;

    @Inject
    ObjectMapper json;

    @Test
    void shouldTellTheWholeTableAndThenWhatHasChanged() throws Exception {
        var visit = inspection("l1", 1, LANSHAN, "甲", "2017-02-02");
        try (var stream = listen(PATH, null)) {
            // Given
            var whole = json.readTree(stream.next().data());
            assertThat(whole.get("division").get("name").asText()).isEqualTo("岚山区");
            assertThat(whole.get("indicators").size()).isGreaterThan(60);
            // When
            world.count(visit);
            var event = stream.next();
            // Then
            assertThat(event.name()).isEqualTo("figures");
            assertThat(codes(event)).containsExactly("ENF.EMP_INSPECTED", "ENF.INSPECTIONS");
            assertThat(json.readTree(event.data())
                            .get("indicators")
                            .get(1)
                            .get("value")
                            .asInt())
                    .isEqualTo(1);
        } finally {
            world.count(annulled(visit));
        }
    }

    @Test
    void shouldTellWhoComesAgainForOneFigureItsNewValue() throws Exception {
        var recovery = recovery("l2", 1, LANSHAN, "2017-04-01", "7.00", List.of(), 0);
        String lastId;
        try (var stream = listen(PATH + "&code=WAGE.AMOUNT", null)) {
            var event = stream.next();
            assertThat(codes(event)).containsExactly("WAGE.AMOUNT");
            lastId = event.id();
        }
        try (var again = listen(PATH + "&code=WAGE.AMOUNT", lastId)) {
            // When
            world.count(recovery);
            // Then
            var event = again.next();
            assertThat(event.id()).isNotEqualTo(lastId);
            assertThat(json.readTree(event.data())
                            .get("indicators")
                            .get(0)
                            .get("value")
                            .asText())
                    .isEqualTo("7.0");
        }
    }

    @Test
    void shouldTellWhoComesAgainNothingWhileAllIsAsItWas() throws Exception {
        var visit = inspection("l3", 1, LANSHAN, "丙", "2017-02-03");
        try (var again = listen(PATH, lastIdOfWhole());
                var other = listen(PATH, null)) {
            // Given: both are told by one look, so who came again has seen it too
            assertThat(codes(other.next())).hasSizeGreaterThan(60);
            // When
            world.count(visit);
            // Then
            assertThat(codes(again.next())).containsExactly("ENF.EMP_INSPECTED", "ENF.INSPECTIONS");
        } finally {
            world.count(annulled(visit));
        }
    }

    @Test
    void shouldTellWhoComesAgainTheWholeTableIfAnythingHasChangedMeanwhile() throws Exception {
        var visit = inspection("l4", 1, LANSHAN, "丁", "2017-02-04");
        var lastId = lastIdOfWhole();
        world.count(visit);
        try (var again = listen(PATH, lastId)) {
            // When
            var event = again.next();
            // Then
            assertThat(event.id()).isNotEqualTo(lastId);
            assertThat(codes(event)).hasSizeGreaterThan(60).contains("ENF.INSPECTIONS", "WAGE.AMOUNT");
        } finally {
            world.count(annulled(visit));
        }
    }

    private String lastIdOfWhole() throws Exception {
        try (var stream = listen(PATH, null)) {
            return stream.next().id();
        }
    }

    @Test
    void shouldTellNothingOfOtherDivisionsOrToOthers() {
        var stranger = Api.as("110101", Role.VIEWER);
        var refused = stranger.get("/" + PATH);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(Api.as(LANSHAN, Role.VIEWER)
                        .get("/" + PATH + "&code=ENF.UNHEARD_OF")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldServeAsManyListenersAsItIsTold() {
        var changes = new FigureChanges(null, null, null, new ServingNobody(), null);
        var wish = new Listener.Wish(Asked.year(new DivisionCode(LANSHAN), 2017), null, false, Instant.MAX);
        assertThatThrownBy(() -> changes.listen(wish, null, null))
                .isInstanceOfSatisfying(
                        TooManyListeners.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(503));
    }

    private record ServingNobody(Duration every, Duration heartbeat, Duration patience, int listeners)
            implements ChangesConfig {

        private ServingNobody() {
            this(Duration.ZERO, Duration.ZERO, Duration.ZERO, 0);
        }
    }

    private List<String> codes(Event event) throws IOException {
        return json.readTree(event.data()).get("indicators").findValuesAsText("code");
    }

    private Stream listen(String path, String lastEventId) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve("/" + path))
                .header(
                        "Authorization",
                        "Bearer " + Api.as(LANSHAN, Role.VIEWER).token())
                .header("Accept", "text/event-stream")
                .header("Accept-Language", "zh-CN");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var answer = client.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Stream(client, new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
    }
}
