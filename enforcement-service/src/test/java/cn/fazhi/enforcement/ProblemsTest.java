package cn.fazhi.enforcement;

import static cn.fazhi.enforcement.Api.BEIJING_DONGCHENG;
import static cn.fazhi.enforcement.Api.SHIZHONG;
import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.HeaderConfig.headerConfig;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class ProblemsTest {

    private static final String EMPLOYER = """
            {"division": "370402", "name": "枣庄光明公司", "industry": "E", "registeredOn": "2020-06-01"}""";
    private static final String NOBODY = "0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4";
    private static final String MONEY = """
            {"division": "370402", "employerId": "%s", "basis": "MEDIATION", "amount": -1.00, "paidOn": "2021-12-20",
             "statedWorkers": 3}""".formatted(NOBODY);

    @Inject
    StoredRows rows;

    @Inject
    Sabotage sabotage;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/v1/employers")
    URI employers;

    private record Trouble(
            String what,
            int status,
            String slug,
            String zh,
            String en,
            Function<RequestSpecification, Response> request) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Trouble> troubles() {
        return Stream.of(
                new Trouble(
                        "unknown field",
                        400,
                        "unknown-field",
                        "未知字段",
                        "Unknown field",
                        me -> me.body(EMPLOYER.replace("\"name\"", "\"nmae\"")).post("/v1/employers")),
                new Trouble(
                        "wrong check digit",
                        422,
                        "credit-code-invalid",
                        "统一社会信用代码无效",
                        "Invalid unified social credit code",
                        me -> me.body(EMPLOYER.replace("}", ", \"creditCode\": \"91370402MA3C12345R\"}"))
                                .post("/v1/employers")),
                new Trouble(
                        "future date",
                        422,
                        "date-in-future",
                        "日期在将来",
                        "Date in the future",
                        me -> me.body(EMPLOYER.replace("2020-06-01", "2999-06-01"))
                                .post("/v1/employers")),
                new Trouble(
                        "negative money",
                        422,
                        "validation-failed",
                        "请求内容未通过校验",
                        "The request did not pass validation",
                        me -> me.body(MONEY).post("/v1/wage-recoveries")),
                new Trouble(
                        "2 MiB body",
                        413,
                        "body-too-large",
                        "请求正文过大",
                        "Body too large",
                        me -> me.body(EMPLOYER + " ".repeat(2 << 20)).post("/v1/employers")),
                new Trouble(
                        "33 MiB body",
                        413,
                        "body-too-large",
                        "请求正文过大",
                        "Body too large",
                        me -> me.body(EMPLOYER + " ".repeat(33 << 20)).post("/v1/employers")),
                new Trouble(
                        "wrong content type",
                        415,
                        "unsupported-media-type",
                        "不支持的内容类型",
                        "Unsupported media type",
                        me -> me.contentType("text/plain").body(EMPLOYER).post("/v1/employers")),
                new Trouble(
                        "stale version",
                        412,
                        "stale-version",
                        "记录已被修改",
                        "The record has changed",
                        me -> me.header("If-Match", "\"7\"")
                                .body("{\"reason\": \"更名\", \"name\": \"枣庄明光公司\"}")
                                .post(anEmployer() + "/corrections")),
                new Trouble(
                        "no version",
                        428,
                        "version-required",
                        "缺少版本",
                        "Version required",
                        me -> me.body("{\"reason\": \"更名\", \"name\": \"枣庄明光公司\"}")
                                .post(anEmployer() + "/corrections")),
                new Trouble(
                        "reused key",
                        422,
                        "idempotency-key-reused",
                        "幂等键已用于其他请求",
                        "Idempotency key reused",
                        me -> me.header("Idempotency-Key", usedKey())
                                .body(EMPLOYER)
                                .post("/v1/employers")),
                new Trouble(
                        "out of scope",
                        404,
                        "division-out-of-scope",
                        "超出行政区划范围",
                        "Division out of scope",
                        me -> me.body(EMPLOYER.replace(SHIZHONG, BEIJING_DONGCHENG))
                                .post("/v1/employers")),
                new Trouble(
                        "no token",
                        401,
                        "unauthenticated",
                        "未经身份验证",
                        "Not authenticated",
                        me -> me.auth().none().body(EMPLOYER).post("/v1/employers")),
                new Trouble(
                        "bad token",
                        401,
                        "unauthenticated",
                        "未经身份验证",
                        "Not authenticated",
                        me -> me.auth().oauth2("a.b.c").body(EMPLOYER).post("/v1/employers")),
                new Trouble(
                        "token of dots only",
                        401,
                        "unauthenticated",
                        "未经身份验证",
                        "Not authenticated",
                        me -> me.auth().oauth2("..").body(EMPLOYER).post("/v1/employers")),
                new Trouble(
                        "wrong role",
                        403,
                        "forbidden",
                        "没有权限",
                        "Forbidden",
                        me -> me.auth()
                                .oauth2(TestTokens.token(SHIZHONG, "viewer"))
                                .body(EMPLOYER)
                                .post("/v1/employers")),
                new Trouble(
                        "malformed JSON",
                        400,
                        "malformed-json",
                        "JSON 格式错误",
                        "Malformed JSON",
                        me -> me.body("{\"division\": ").post("/v1/employers")),
                new Trouble(
                        "number beyond every type",
                        422,
                        "wrong-value",
                        "字段的值不正确",
                        "Wrong value",
                        me -> me.body(MONEY.replace("\"statedWorkers\": 3", "\"statedWorkers\": 2147483648"))
                                .post("/v1/wage-recoveries")),
                new Trouble(
                        "version with a sign",
                        400,
                        "malformed-version",
                        "版本格式错误",
                        "Malformed version",
                        me -> me.header("If-Match", "\"+1\"")
                                .body("{\"reason\": \"更名\", \"name\": \"枣庄明光公司\"}")
                                .post(anEmployer() + "/corrections")),
                new Trouble(
                        "number of an event that is none",
                        404,
                        "not-found",
                        "记录不存在",
                        "No such record",
                        me -> me.auth()
                                .oauth2(TestTokens.token("000000", "admin"))
                                .post("/v1/parked-events/abc/requeue")),
                new Trouble(
                        "republication of nothing",
                        422,
                        "validation-failed",
                        "请求内容未通过校验",
                        "The request did not pass validation",
                        me -> me.auth()
                                .oauth2(TestTokens.token("000000", "admin"))
                                .body("{\"family\": \"employer\", \"ids\": [null]}")
                                .post("/v1/republications")),
                new Trouble(
                        "date that does not exist",
                        422,
                        "wrong-value",
                        "字段的值不正确",
                        "Wrong value",
                        me -> me.body(EMPLOYER.replace("2020-06-01", "2020-02-30"))
                                .post("/v1/employers")),
                new Trouble(
                        "division with five digits",
                        422,
                        "value-invalid",
                        "字段的值不符合格式",
                        "Value not well formed",
                        me -> me.body(EMPLOYER.replace(SHIZHONG, "37040")).post("/v1/employers")),
                new Trouble(
                        "bad parameter",
                        400,
                        "bad-parameter",
                        "请求参数错误",
                        "Bad parameter",
                        me -> me.get("/v1/inspections?from=yesterday")),
                new Trouble(
                        "limit over 200",
                        400,
                        "bad-parameter",
                        "请求参数错误",
                        "Bad parameter",
                        me -> me.get("/v1/inspections?limit=201")),
                new Trouble(
                        "no such record",
                        404,
                        "not-found",
                        "记录不存在",
                        "No such record",
                        me -> me.get("/v1/inspections/" + NOBODY)),
                new Trouble(
                        "no id", 404, "not-found", "记录不存在", "No such record", me -> me.get("/v1/inspections/first")),
                new Trouble(
                        "no such address",
                        404,
                        "unknown-path",
                        "地址不存在",
                        "No such address",
                        me -> me.get("/v1/nothing")),
                new Trouble(
                        "wrong method",
                        405,
                        "method-not-allowed",
                        "不支持的请求方法",
                        "Method not allowed",
                        me -> me.delete("/v1/employers")),
                new Trouble(
                        "wrong form",
                        406,
                        "not-acceptable",
                        "无法提供所要求的格式",
                        "Not acceptable",
                        me -> me.accept("image/png").get("/v1/employers")),
                new Trouble(
                        "wrong form of what a write answers",
                        406,
                        "not-acceptable",
                        "无法提供所要求的格式",
                        "Not acceptable",
                        me -> me.accept("image/png").body(EMPLOYER).post("/v1/employers")));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void shouldSayWhatIsWrongInTheReadersLanguageAndStoreNothing(Trouble trouble) throws Exception {
        anEmployer();
        usedKey();
        var before = rows.count();

        var chinese = trouble.request().apply(inspector());
        var english = trouble.request().apply(inspector().header("Accept-Language", "en-GB"));

        assertProblem(chinese, trouble, trouble.zh(), "zh-CN");
        assertProblem(english, trouble, trouble.en(), "en");
        assertThat(rows.count()).isEqualTo(before);
    }

    private static void assertProblem(Response answer, Trouble trouble, String title, String language) {
        assertThat(answer.statusCode()).isEqualTo(trouble.status());
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.<Integer>path("status")).isEqualTo(trouble.status());
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + trouble.slug());
        assertThat(answer.<String>path("title")).isEqualTo(title);
        assertThat(answer.<String>path("detail")).isNotBlank().doesNotContain("{", "cn.fazhi", "java.");
    }

    @Test
    void shouldPointAtEveryFieldThatIsWrong() {
        var answer = inspector()
                .header("If-Match", "\"1\"")
                .header("Accept-Language", "en")
                .body("""
                        {"completedOn": "2021-03-02", "result": "NO_VIOLATION",
                         "inspectors": [{"name": "", "certificateNumber": "A"}, {"name": "王"}]}""")
                .post("/v1/inspections/" + NOBODY + "/completion");

        assertThat(answer.<List<Map<String, String>>>path("errors"))
                .containsExactly(
                        Map.of("pointer", "/inspectors/0/name", "detail", "must not be blank"),
                        Map.of("pointer", "/inspectors/1/certificateNumber", "detail", "must not be blank"));
    }

    @Test
    void shouldPointAtTheValueThatRefusedItself() {
        var answer = inspector()
                .body(EMPLOYER.replace("}", ", \"creditCode\": \"91370402MA3C12345R\"}"))
                .post("/v1/employers");

        assertThat(answer.<String>path("errors[0].pointer")).isEqualTo("/creditCode");
    }

    @Test
    void shouldSayWhichRolesMay() {
        var answer = given().auth()
                .oauth2(TestTokens.token(SHIZHONG, "viewer"))
                .contentType("application/json")
                .body(EMPLOYER)
                .post("/v1/employers");

        assertThat(answer.<List<String>>path("roles")).containsExactly("inspector", "case-approver", "service");
    }

    @Test
    void shouldAskForTheTokenInTheWayOfHttp() {
        assertThat(given().get("/v1/employers").headers().getValues("WWW-Authenticate"))
                .containsExactly("Bearer");
        for (var token : List.of("a.b.c", "..", "a..c", "a", "")) {
            var answer = given().header("Authorization", "Bearer " + token).get("/v1/employers");
            assertThat(answer.statusCode()).as(token).isEqualTo(401);
            assertThat(answer.headers().getValues("WWW-Authenticate")).as(token).containsExactly("Bearer");
        }
    }

    @Test
    void shouldAskForAnIdempotencyKeyThatCanBeKept() {
        var none = given().auth()
                .oauth2(TestTokens.token(SHIZHONG, "inspector"))
                .contentType("application/json")
                .body(EMPLOYER)
                .post("/v1/employers");
        var tooLong = inspector()
                .header("Idempotency-Key", "k".repeat(201))
                .body(EMPLOYER)
                .post("/v1/employers");

        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.<String>path("type")).isEqualTo("/problems/idempotency-key-required");
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.<String>path("type")).isEqualTo("/problems/idempotency-key-malformed");
    }

    @Test
    void shouldAnswerCleanlyToABodyThatIsTooLargeWhetherItSaysItsLengthOrNot() throws Exception {
        var body = (EMPLOYER + " ".repeat(2 << 20)).getBytes(StandardCharsets.UTF_8);

        assertThat(sent(BodyPublishers.ofByteArray(body), true).statusCode()).isEqualTo(413);
        assertThat(sent(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), true)
                        .statusCode())
                .isEqualTo(413);
        assertThat(sent(BodyPublishers.ofByteArray(body), false).statusCode()).isEqualTo(401);
    }

    @Test
    void shouldTellNothingOfWhatNobodyForesawButTheNumberInTheLog() throws Exception {
        anEmployer();
        var before = rows.count();
        sabotage.failNextWrite(new IllegalStateException("select secret from cn.fazhi"));

        var answer = inspector().body(EMPLOYER).post("/v1/employers");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/internal-error");
        assertThat(answer.<String>path("instance")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(answer.asString()).doesNotContain("secret", "cn.fazhi", "Exception");
        assertThat(rows.count()).isEqualTo(before);
    }

    @Test
    void shouldSayThatARecordIsBusyWhenAnotherKeepsItLocked() throws Exception {
        var employer = anEmployer();
        var id = employer.substring(employer.lastIndexOf('/') + 1).replace("-", "");
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().executeQuery("select id from employer where id = unhex('" + id + "') for update");

            var answer = inspector()
                    .header("If-Match", "\"1\"")
                    .body("{\"reason\": \"更名\", \"name\": \"枣庄明光公司\"}")
                    .post(employer + "/corrections");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/busy");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            other.rollback();
        }
    }

    @Test
    void shouldNotSendARecordAgainThatTheReaderHas() {
        var employer = anEmployer();

        var unchanged = inspector().header("If-None-Match", "\"0\", \"1\"").get(employer);
        var other = inspector().header("If-None-Match", "\"2\"").get(employer);

        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.header("ETag")).isEqualTo("\"1\"");
        assertThat(unchanged.asString()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void shouldLeadFromPageToPageWithTheSameFilters() {
        for (int i = 0; i < 3; i++) {
            inspector()
                    .body(EMPLOYER)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .post("/v1/employers");
        }

        var first = inspector().get("/v1/employers?division=370402&limit=2");

        var next = first.<String>path("next");
        assertThat(first.header("Link"))
                .isEqualTo("</v1/employers?division=370402&limit=2&after=" + next + ">; rel=\"next\"");
        assertThat(inspector().get("/v1/employers?limit=200").header("Link")).isNull();
    }

    private HttpResponse<String> sent(BodyPublisher body, boolean withToken) throws Exception {
        var request = HttpRequest.newBuilder(employers)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body);
        if (withToken) {
            request.header("Authorization", "Bearer " + TestTokens.token(SHIZHONG, "inspector"));
        }
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static RequestSpecification inspector() {
        var oneKey = headerConfig().overwriteHeadersWithName("Idempotency-Key", "Content-Type", "Accept");
        return given().config(config().headerConfig(oneKey))
                .auth()
                .oauth2(TestTokens.token(SHIZHONG, "inspector"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json");
    }

    /** The address of an employer at revision 1. */
    private static String anEmployer() {
        return registered("an-employer", EMPLOYER).header("Location");
    }

    private static String usedKey() {
        registered("used-key", EMPLOYER.replace("光明", "明光"));
        return "used-key";
    }

    private static Response registered(String key, String employer) {
        return given().auth()
                .oauth2(TestTokens.token(SHIZHONG, "inspector"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(employer)
                .post("/v1/employers");
    }
}
