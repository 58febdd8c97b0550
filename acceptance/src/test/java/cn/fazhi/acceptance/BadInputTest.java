package cn.fazhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.localstack.Service;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each kind of bad input has a problem of its own, in both languages, and leaves nothing behind. */
@ExtendWith(SuiteStarted.class)
class BadInputTest {

    private static final String DIVISION = "370303";
    private static final Map<String, Object> EMPLOYER =
            Map.of("division", DIVISION, "name", "坏输入测试单位", "industry", "F", "registeredOn", "2022-01-04");

    private static RunningSuite suite;
    private static Api enforcement;

    @BeforeAll
    static void connect() {
        suite = SuiteStarted.suite();
        enforcement = new Api(suite.address(Service.ENFORCEMENT), suite.token(DIVISION, "inspector", "case-approver"));
    }

    @Test
    void shouldRefuseAnUnknownField() throws IOException {
        refused(400, "unknown-field", "/v1/employers", with(EMPLOYER, "colour", "red"), Map.of());
    }

    @Test
    void shouldRefuseAWrongCheckDigit() throws IOException {
        refused(
                422,
                "credit-code-invalid",
                "/v1/employers",
                with(EMPLOYER, "creditCode", "91370402MA3C12345A"),
                Map.of());
    }

    @Test
    void shouldRefuseAFutureDate() throws IOException {
        var planned = planned();
        var completion = new HashMap<>(Inspections.completion());
        completion.put("completedOn", "2999-01-01");
        refused(
                422,
                "date-in-future",
                "/v1/inspections/" + planned.text("id") + "/completion",
                completion,
                Map.of("If-Match", planned.etag()));
        assertThat(enforcement.get("/v1/inspections/" + planned.text("id")).text("status"))
                .isEqualTo("PLANNED");
    }

    @Test
    void shouldRefuseNegativeMoney() throws IOException {
        var recovery = Map.<String, Object>of(
                "division",
                DIVISION,
                "employerId",
                employer(),
                "basis",
                "MEDIATION",
                "amount",
                -1,
                "paidOn",
                "2022-03-01",
                "statedWorkers",
                3);
        var problem = refused(422, "validation-failed", "/v1/wage-recoveries", recovery, Map.of());
        assertThat(problem.body().at("/errors/0/pointer").asText()).isEqualTo("/amount");
        assertThat(enforcement
                        .get("/v1/wage-recoveries?division=" + DIVISION)
                        .body()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void shouldRefuseABodyOverOneMebibyte() throws IOException {
        refused(413, "body-too-large", "/v1/employers", with(EMPLOYER, "name", "大".repeat(700_000)), Map.of());
    }

    @Test
    void shouldRefuseAnotherContentType() throws IOException {
        refused(415, "unsupported-media-type", "/v1/employers", "name=x", Map.of("Content-Type", "text/plain"));
    }

    @Test
    void shouldRefuseAStaleVersion() throws IOException {
        var planned = planned();
        refused(
                412,
                "stale-version",
                "/v1/inspections/" + planned.text("id") + "/completion",
                Inspections.completion(),
                Map.of("If-Match", "\"7\""));
    }

    @Test
    void shouldRefuseAReusedKeyWithAnotherBody() throws IOException {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(enforcement.post("/v1/employers", EMPLOYER, key).status()).isEqualTo(201);
        refused(422, "idempotency-key-reused", "/v1/employers", with(EMPLOYER, "name", "另一个"), key);
    }

    @Test
    void shouldNotKnowADivisionOutOfScope() throws IOException {
        refused(404, "division-out-of-scope", "/v1/employers", with(EMPLOYER, "division", "110101"), Map.of());
        var other = new Api(suite.address(Service.ENFORCEMENT), suite.token("110101", "inspector"));
        assertThat(other.get("/v1/inspections/" + planned().text("id")).status())
                .isEqualTo(404);
    }

    @Test
    void shouldRefuseARequestWithoutToken() throws IOException {
        var anonymous = new Api(suite.address(Service.ENFORCEMENT), null);
        var answer = anonymous.post("/v1/employers", EMPLOYER);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("type")).isEqualTo("/problems/unauthenticated");
    }

    private static Api.Answer refused(int status, String slug, String path, Object body, Map<String, String> headers)
            throws IOException {
        long before = employers();
        var chinese = enforcement.post(path, body, with(headers, "Accept-Language", "zh-CN"));
        var english = enforcement.post(path, body, with(headers, "Accept-Language", "en"));
        for (var answer : List.of(chinese, english)) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
            assertThat(answer.text("type")).isEqualTo("/problems/" + slug);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.text("detail")).isNotBlank().doesNotContain("Exception", "cn.fazhi", "select ");
        }
        assertThat(chinese.text("title")).containsPattern("\\p{IsHan}");
        assertThat(english.text("title")).doesNotContainPattern("\\p{IsHan}").isNotBlank();
        assertThat(employers()).isEqualTo(before);
        return chinese;
    }

    private static long employers() throws IOException {
        return enforcement
                .get("/v1/employers?limit=200&division=" + DIVISION)
                .body()
                .get("items")
                .size();
    }

    private static String employer() throws IOException {
        return enforcement.post("/v1/employers", EMPLOYER).text("id");
    }

    private static Api.Answer planned() throws IOException {
        return enforcement.post(
                "/v1/inspections",
                Map.of("division", DIVISION, "employerId", employer(), "kind", "ROUTINE", "plannedOn", "2022-06-01"));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        var changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
