package cn.fazhi.enforcement;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class IdempotencyTest {

    @Inject
    StoredRows rows;

    @Inject
    Sabotage sabotage;

    @Inject
    AgroalDataSource database;

    private final String key = UUID.randomUUID().toString();

    @Test
    void shouldGiveTheFirstAnswerAgain() throws SQLException {
        // Given
        var first = register("枣庄一号公司", key);
        var before = rows.count();
        // When
        var second = register("枣庄一号公司", key);
        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("ETag")).isEqualTo("\"1\"").isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.contentType()).isEqualTo("application/json").isEqualTo(first.contentType());
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(rows.count()).isEqualTo(before);
    }

    @Test
    void shouldCompareBodiesHoweverTheirTypeIsSpelled() {
        // Given
        var first = spelled("枣庄一号公司");
        // When
        var second = spelled("枣庄另一公司");
        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
    }

    private Response spelled(String name) {
        return given().auth()
                .oauth2(inspector("test"))
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/JSON")
                .body(("{\"division\": \"370402\", \"name\": \"%s\", \"industry\": \"F\","
                                + " \"registeredOn\": \"2021-01-04\"}")
                        .formatted(name)
                        .getBytes(UTF_8))
                .post("/v1/employers");
    }

    @Test
    void shouldReplayAChangeAlthoughItsVersionIsStaleByNow() {
        // Given
        var employer = register("枣庄二号公司", UUID.randomUUID().toString());
        var first = rename(employer, "\"1\"", "枣庄贰号公司");
        // When
        var second = rename(employer, "\"1\"", "枣庄贰号公司");
        // Then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString()).contains("枣庄贰号公司");
    }

    @Test
    void shouldRefuseAKeyThatBelongsToAnotherRequest() throws SQLException {
        // Given
        register("枣庄三号公司", key);
        var before = rows.count();
        // When
        var second = register("枣庄四号公司", key);
        // Then
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.path("type").toString()).isEqualTo("/problems/idempotency-key-reused");
        assertThat(rows.count()).isEqualTo(before);
    }

    @Test
    void shouldCountAnotherVersionAsAnotherRequest() {
        // Given
        var employer = register("枣庄五号公司", UUID.randomUUID().toString());
        rename(employer, "\"1\"", "枣庄伍号公司");
        // When
        var second = rename(employer, "\"2\"", "枣庄伍号公司");
        // Then
        assertThat(second.path("type").toString()).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void shouldLetTwoClientsUseTheSameKey() {
        // Given
        var mine = register("枣庄六号公司", key);
        // When
        var theirs = registerAs("another", "枣庄七号公司", key);
        // Then
        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(theirs.path("id").toString()).isNotEqualTo(mine.path("id").toString());
    }

    @Test
    void shouldCarryOutOneOfManyAtOnceAndAnswerAllAlike() throws Exception {
        // Given
        long employers = rows.count("employer");
        // When
        var answers = atOnce(8, () -> register("枣庄八号公司", key));
        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        assertThat(rows.count("employer")).isEqualTo(employers + 1);
    }

    @Test
    void shouldChangeARecordOnceWhenTheSameChangeIsAskedForManyTimesAtOnce() throws Exception {
        // Given
        var employer = register("枣庄九号公司", UUID.randomUUID().toString());
        // When
        var answers = atOnce(8, () -> rename(employer, "\"1\"", "枣庄玖号公司"));
        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers).extracting(answer -> answer.header("ETag")).containsOnly("\"2\"");
        assertThat(given().auth()
                        .oauth2(inspector("test"))
                        .get(employer.header("Location"))
                        .header("ETag"))
                .isEqualTo("\"2\"");
    }

    @Test
    void shouldNotStoreARefusalSoThatACorrectedRequestMayUseItsKey() {
        // Given
        var employer = register("枣庄十号公司", UUID.randomUUID().toString());
        var refused = rename(employer, "\"7\"", "枣庄拾号公司");
        // When
        var second = rename(employer, "\"1\"", "枣庄拾号公司");
        // Then
        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(second.statusCode()).isEqualTo(200);
    }

    @Test
    void shouldLeaveNothingWhenTheWriteDiesBeforeItsCommit() throws SQLException {
        // Given
        var before = rows.count();
        sabotage.cutConnectionOfNextWrite();
        // When
        var died = register("枣庄十一号公司", key);
        // Then
        assertThat(died.statusCode()).isEqualTo(503);
        assertThat(died.path("type").toString()).isEqualTo("/problems/unavailable");
        assertThat(rows.count()).isEqualTo(before);
        assertThat(register("枣庄十一号公司", key).statusCode()).isEqualTo(201);
    }

    /** A transaction that stayed with its thread would refuse every later write that the thread is given. */
    @Test
    void shouldLeaveNothingBehindWhenAWriteMeetsAnError() throws SQLException {
        // Given
        var before = rows.count();
        for (int write = 0; write < 40; write++) {
            sabotage.failNextWrite(new LinkageError("no such class"));
            assertThat(register("枣庄十三号公司", UUID.randomUUID().toString()).statusCode())
                    .isEqualTo(500);
        }
        assertThat(rows.count()).isEqualTo(before);
        // When
        var later = IntStream.range(0, 40)
                .mapToObj(write ->
                        register("枣庄十四号公司", UUID.randomUUID().toString()).statusCode())
                .toList();
        // Then
        assertThat(later).containsOnly(201);
    }

    @Test
    void shouldAskToRetryWhenTheDatabaseGoesAwayAtTheCommit() throws SQLException {
        // Given
        var before = rows.count();
        sabotage.cutConnectionOfNextCommit();
        // When
        var died = register("枣庄十三号公司", key);
        // Then
        assertThat(died.statusCode()).isEqualTo(503);
        assertThat(died.path("type").toString()).isEqualTo("/problems/unavailable");
        assertThat(died.header("Retry-After")).isEqualTo("1");
        assertThat(rows.count()).isEqualTo(before);
        assertThat(register("枣庄十三号公司", key).statusCode()).isEqualTo(201);
    }

    @Test
    void shouldAskToRetryWhenTheDatabaseTookTooLong() throws SQLException {
        // Given
        var before = rows.count();
        sabotage.endNextWriteByItsTimeout();
        // When
        var died = register("枣庄十四号公司", key);
        // Then
        assertThat(died.statusCode()).isEqualTo(503);
        assertThat(died.path("type").toString()).isEqualTo("/problems/unavailable");
        assertThat(died.header("Retry-After")).isEqualTo("1");
        assertThat(rows.count()).isEqualTo(before);
        assertThat(register("枣庄十四号公司", key).statusCode()).isEqualTo(201);
    }

    @Test
    void shouldWaitForTheSameRequestThenSayThatItIsInProgress() throws SQLException {
        // Given
        var before = rows.count();
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement()
                    .execute("insert into idempotency (client, idempotency_key, request_hash, status, body, expires_at)"
                            + " values ('test', '" + key + "', '', 201, '', utc_timestamp(6))");
            // When
            var second = register("枣庄十二号公司", key);
            // Then
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.path("type").toString()).isEqualTo("/problems/request-in-progress");
            assertThat(second.header("Retry-After")).isEqualTo("1");
            other.rollback();
        }
        assertThat(rows.count()).isEqualTo(before);
    }

    private static Response register(String name, String key) {
        return registerAs("test", name, key);
    }

    private static Response registerAs(String client, String name, String key) {
        return given().auth()
                .oauth2(inspector(client))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("""
                        {"division": "370402", "name": "%s", "industry": "E", "registeredOn": "2020-06-01"}""".formatted(name))
                .post("/v1/employers");
    }

    private Response rename(Response employer, String version, String name) {
        return given().auth()
                .oauth2(inspector("test"))
                .header("Idempotency-Key", key)
                .header("If-Match", version)
                .contentType("application/json")
                .body("""
                        {"reason": "更名", "name": "%s"}""".formatted(name))
                .post(employer.header("Location") + "/corrections");
    }

    private static String inspector(String client) {
        return TestTokens.tokenOf(client, "370402", "inspector");
    }

    private static List<Response> atOnce(int times, Callable<Response> request) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var answers = threads.invokeAll(
                    Stream.generate(() -> request).limit(times).toList());
            return answers.stream().map(answer -> answer.resultNow()).toList();
        }
    }
}
