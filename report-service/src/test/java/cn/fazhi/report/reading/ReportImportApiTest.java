package cn.fazhi.report.reading;

import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.VIEWER;
import static cn.fazhi.report.Api.SHIZHONG;
import static cn.fazhi.report.Api.XUECHENG;
import static cn.fazhi.report.Api.ZAOZHUANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class ReportImportApiTest {

    private static final String IMPORTS = "/v1/report-imports";
    private static final String TEXT = """
            索 引 号：370403/1998-00012
            发布机构：人力资源和社会保障局
            文 号：无
            标 题：某区人社局1997年度法治政府建设情况报告
            一、主要举措和成效
            全年检查用人单位三十家，检查31家次，先后4次召开党组会研究法治政府建设工作，主动公开信息120余条，接待来访7批。
            二、存在的不足
            （一）人手少。
            """;

    private static final String ADVISER = "x'0190000000007000800000000000a5c1'";

    private final Api editor = Api.as(XUECHENG, REPORT_EDITOR);

    @Inject
    DataSource database;

    @TestHTTPResource
    URI address;

    @BeforeEach
    void count() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from total where division = '370403' and period = '1997'");
            statement.executeUpdate("insert into total (generation, division, period, indicator, dimension, value)"
                    + " select live, '370403', '1997', 'ENF.EMP_INSPECTED', '', 30 from counting_generation");
            statement.executeUpdate("insert into total (generation, division, period, indicator, dimension, value)"
                    + " select live, '370403', '1997', 'PUB.DISCLOSED', '', 131 from counting_generation");
            statement.executeUpdate("insert into total (generation, division, period, indicator, dimension, value)"
                    + " select live, '370403', '1997', 'GOV.MEETING', '', 4 from counting_generation");
        }
    }

    @Test
    void shouldCompareEveryFigureWithTheRecordsAndKeepTheResult() {
        var answer = plain(editor, IMPORTS, TEXT.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");

        answer.then()
                .statusCode(201)
                .body("division.code", equalTo(XUECHENG))
                .body("year", equalTo(1997))
                .body("metadata.indexNumber", equalTo("370403/1998-00012"))
                .body("metadata.documentNumber", nullValue())
                .body("sections.number", contains("一", "二"))
                .body(
                        "figures.indicator",
                        contains("ENF.EMP_INSPECTED", "ENF.INSPECTIONS", "GOV.MEETING", "PUB.DISCLOSED", "GOV.SHORT"))
                .body("figures.comparison[0]", equalTo("AGREES"))
                .body("figures.comparison[1]", equalTo("NO_RECORDS"))
                .body("figures.comparison[2]", equalTo("AGREES"))
                .body("figures.comparison[3]", equalTo("DIFFERS"))
                .body("figures[3].value", equalTo(120))
                .body("figures[3].qualifier", equalTo("OVER"))
                .body("figures[3].recorded", equalTo(131))
                .body("figures[3].position.section", equalTo("一"))
                .body("unmapped.text", contains("7批"))
                .body("summary.agrees", equalTo(2))
                .body("summary.differs", equalTo(1))
                .body("summary.unmapped", equalTo(1));
        var stored = Api.as(ZAOZHUANG, VIEWER).get(answer.header("Location").replaceFirst("^.*(?=/v1)", ""));
        stored.then().statusCode(200);
        assertThat(stored.jsonPath().<Object>get()).isEqualTo(answer.jsonPath().<Object>get());
    }

    @Test
    void shouldTellRecordsThatComeToZeroFromNoRecords() throws Exception {
        // Given: an adviser who was engaged in 1995 and left in 1996, and none was recorded of staff
        contribute(1, "1995-03-01", 1);
        contribute(2, "1996-06-30", -1);
        var text = TEXT.replace("接待来访7批", "聘请法律顾问1名，政策法规科现有人员2名");
        // When
        var answer = send(text);
        // Then
        answer.then()
                .statusCode(201)
                .body("figures.find { it.indicator == 'GOV.ADVISER' }.comparison", equalTo("DIFFERS"))
                .body("figures.find { it.indicator == 'GOV.ADVISER' }.recorded", equalTo(0))
                .body("figures.find { it.indicator == 'GOV.STAFF' }.comparison", equalTo("NO_RECORDS"))
                .body("figures.find { it.indicator == 'GOV.STAFF' }.recorded", nullValue());
    }

    @AfterEach
    void forgetTheAdviser() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from contribution where record_id = " + ADVISER);
        }
    }

    private void contribute(int seq, String day, int amount) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "replace into contribution (generation, record_id, seq, family, indicator, division,"
                            + " on_date, dimension, amount) select live, " + ADVISER + ", " + seq
                            + ", 'ADVISER', 'GOV.ADVISER', '370403', '" + day + "', '', " + amount
                            + " from counting_generation");
        }
    }

    @Test
    void shouldTakeJsonAndTheCharsetThatIsSaid() {
        var inJson = editor.post(IMPORTS, "{\"text\": \"" + TEXT.replace("\n", "\\n") + "\"}");
        var gbk = plain(editor, IMPORTS, TEXT.getBytes(Charset.forName("GB18030")), "text/plain;charset=GB18030");

        inJson.then().statusCode(201).body("summary.figures", equalTo(6));
        gbk.then().statusCode(201).body("summary.figures", equalTo(6));
    }

    @Test
    void shouldAnswerARepeatedImportOnceAndRefuseItsKeyForAnotherText() {
        var key = UUID.randomUUID().toString();
        var first = keyed(editor, key, TEXT);
        var again = keyed(editor, key, TEXT);
        var other = keyed(editor, key, TEXT + "另起一行。");

        assertThat(again.asString()).isEqualTo(first.asString());
        other.then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void shouldKeepToTheCallersDivisions() {
        var id = plain(editor, IMPORTS, bytes(TEXT), "text/plain;charset=UTF-8").<String>path("id");

        Api.as(SHIZHONG, VIEWER).get(IMPORTS + "/" + id).then().statusCode(404);
        refused(
                plain(Api.as(SHIZHONG, REPORT_EDITOR), IMPORTS, bytes(TEXT), "text/plain;charset=UTF-8"),
                404,
                "division-out-of-scope");
        Api.as(XUECHENG, VIEWER)
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/plain;charset=UTF-8")
                .body(bytes(TEXT))
                .post(IMPORTS)
                .then()
                .statusCode(403);
    }

    @Test
    void shouldTakeTheDivisionFromTheRequestWhereNoIndexNumberSaysIt() {
        var bare = TEXT.substring(TEXT.indexOf('\n') + 1);

        refused(send(bare), 422, "report-division-missing");
        plain(editor, IMPORTS + "?division=370403", bytes(bare), "text/plain;charset=UTF-8")
                .then()
                .statusCode(201)
                .body("division.code", equalTo(XUECHENG));
        refused(
                plain(editor, IMPORTS + "?division=370402", bytes(TEXT), "text/plain;charset=UTF-8"),
                422,
                "report-of-another-division");
        refused(send(TEXT.replace("370403/", "999999/")), 422, "unknown-division");
    }

    @Test
    void shouldFindTheDivisionAtTheBeginningOfALongNumber() {
        // No division is 040300, which stands where a credit code has it
        send(TEXT.replace("370403/", "370403000014370403/"))
                .then()
                .statusCode(201)
                .body("division.code", equalTo(XUECHENG));
    }

    @Test
    void shouldFindTheDivisionInsideACreditCode() {
        var code = TEXT.replace("370403/1998", "11370403004317015K/1998");

        send(code).then().statusCode(201).body("division.code", equalTo(XUECHENG));
        plain(editor, IMPORTS + "?division=370403", bytes(code), "text/plain;charset=UTF-8")
                .then()
                .statusCode(201);
        send(TEXT.replace("370403/1998", "370403RS0012/1998"))
                .then()
                .statusCode(201)
                .body("division.code", equalTo(XUECHENG));
    }

    @Test
    void shouldSayWhatIsWrongWithWhatIsNoReport() {
        refused(send(" \n"), 422, "report-text-empty");
        refused(editor.post(IMPORTS, "{}"), 422, "report-text-empty");
        refused(send("今天天气很好。"), 422, "report-title-missing");
        refused(send(TEXT.replace("1997年度", "")), 422, "report-year-missing");
        refused(
                plain(editor, IMPORTS, new byte[] {(byte) 0xff, (byte) 0xfe, 0}, "text/plain;charset=UTF-8"),
                422,
                "report-text-unreadable");
        refused(plain(editor, IMPORTS, bytes(TEXT), "text/plain;charset=nonsense"), 422, "report-text-unreadable");
        refused(plain(editor, IMPORTS, bytes(TEXT), "application/pdf"), 415, "unsupported-media-type");
        refused(send(TEXT + "检查企业9家。".repeat(2000)), 422, "not-one-report");
    }

    @Test
    void shouldReadWhatIsLargeAndRefuseWhatIsTooLarge() throws Exception {
        var padding = "本局认真履行各项工作职责，扎实推进依法行政。\n".repeat(100_000);

        assertThat(stream(TEXT + padding, "text/plain;charset=UTF-8")).isEqualTo(201);
        assertThat(stream(TEXT + padding.repeat(6), "text/plain;charset=UTF-8")).isEqualTo(413);
    }

    @Test
    void shouldTakeForPlainTextWhatIsNotSaidToBeAnything() throws Exception {
        assertThat(stream(TEXT, null)).isEqualTo(201);
    }

    /** @param type null for none */
    private int stream(String text, String type) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve(IMPORTS))
                .header("Authorization", "Bearer " + editor.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes(text)));
        if (type != null) {
            request.header("Content-Type", type);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private Response send(String text) {
        return plain(editor, IMPORTS, bytes(text), "text/plain;charset=UTF-8");
    }

    private static void refused(Response answer, int status, String slug) {
        answer.then().statusCode(status).body("type", endsWith("/" + slug));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Response plain(Api api, String path, byte[] body, String type) {
        return api.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .body(body)
                .post(path);
    }

    private static Response keyed(Api api, String key, String text) {
        return api.request()
                .header("Idempotency-Key", key)
                .contentType("text/plain;charset=UTF-8")
                .body(bytes(text))
                .post(IMPORTS);
    }
}
