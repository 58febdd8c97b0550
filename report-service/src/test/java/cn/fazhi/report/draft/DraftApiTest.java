package cn.fazhi.report.draft;

import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.VIEWER;
import static cn.fazhi.report.Api.SHIZHONG;
import static cn.fazhi.report.Api.XUECHENG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import cn.fazhi.report.asof.HeardSources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class DraftApiTest {

    private static final String REPORTS = "/v1/reports/";
    private static final String FIGURE = "sections[1].subsections[1].paragraphs[0].figures[0].";
    private final Api editor = Api.asSubject("drafter", XUECHENG, REPORT_EDITOR);
    private final Api approver = Api.asSubject("head", XUECHENG, REPORT_APPROVER);

    @Inject
    DataSource database;

    @BeforeEach
    void count() throws Exception {
        HeardSources.in(database);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from total where division = '370403' and period in ('1996', '1995')");
            for (var period : new String[] {"1996", "1995"}) {
                statement.executeUpdate("insert into total (generation, division, period, indicator, dimension, value)"
                        + " select live, '370403', '" + period
                        + "', 'ENF.EMP_INSPECTED', '', 90 from counting_generation"
                        + " union all select live, '370403', '" + period
                        + "', 'WAGE.AMOUNT', '', 1890000 from counting_generation"
                        + " union all select live, '370403', '" + period
                        + "', 'PUB.DISCLOSED', '', 223 from counting_generation");
            }
        }
    }

    @AfterEach
    void forget() throws Exception {
        HeardSources.forget(database);
    }

    @Test
    void shouldDraftAReportFromTheFiguresOfItsYear() {
        var id = create(1996);
        editor.change(path(id, "draft"), 1, "")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("sections.number", contains("", "一", "二", "三", "四", ""));

        var words = read(id, "application/json");
        words.then()
                .statusCode(200)
                .body("published", equalTo(false))
                .body(FIGURE + "code", equalTo("WAGE.AMOUNT"))
                .body(FIGURE + "value", equalTo(1890000.00f))
                .body(FIGURE + "text", equalTo("189万元"))
                .body(FIGURE + "offset", equalTo(6))
                .body(
                        FIGURE + "evidence",
                        equalTo("/v1/yearly-indicators/WAGE.AMOUNT/evidence?division=370403&year=1996"));
        editor.get(words.path(FIGURE + "evidence")).then().statusCode(200);
        assertThat(editor.get("/v1/yearly-indicators?division=370403&year=1996")
                        .<Object>path("indicators.find { it.code == 'WAGE.AMOUNT' }.value"))
                .isEqualTo(words.path(FIGURE + "value"));
        read(id, "text/html")
                .then()
                .contentType(startsWith("text/html"))
                .body(containsString("<data value=\"223\">220余条</data>"))
                .body(containsString("&lt;script&gt;"));
        read(id, "text/markdown")
                .then()
                .contentType(startsWith("text/markdown"))
                .body(containsString("[189万元](/v1/"));
        refuseWhatMayNotBe(id);
    }

    private void refuseWhatMayNotBe(UUID id) {
        editor.change(path(id, "draft"), 1, "").then().statusCode(412);
        Api.as(SHIZHONG, REPORT_EDITOR).change(path(id, "draft"), 2, "").then().statusCode(404);
        Api.as(SHIZHONG, VIEWER).get(path(id, "text")).then().statusCode(404);
        Api.as(XUECHENG, VIEWER).change(path(id, "draft"), 2, "").then().statusCode(403);
        read(id, "image/png").then().statusCode(406);
        read(id, "text/html;charset=utf-8").then().statusCode(200).contentType(startsWith("text/html"));
    }

    @Test
    void shouldRefuseToPublishAFigureWithoutValueAndFreezeTheOthers() {
        var bad = approved(1995, "出庭率{{LIT.ATTEND}}。");
        publish(bad).then().statusCode(409).body("type", equalTo("/problems/figure-without-value"));
        approver.change(path(bad, "annulment"), 4, "{\"reason\": \"重新起草\"}")
                .then()
                .statusCode(200);

        var id = approved(1995, "公开{{PUB.DISCLOSED|余}}条。");
        editor.change(path(id, "draft"), 4, "")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/report-step-not-due"));
        publish(id)
                .then()
                .statusCode(200)
                .body("publishedSections[0].paragraphs", contains("公开220余条。"))
                .body("sections[0].paragraphs", contains("公开{{PUB.DISCLOSED|余}}条。"));
        read(id, "application/json")
                .then()
                .body("status", equalTo("PUBLISHING"))
                .body("published", equalTo(false))
                .body("frozen", equalTo(true))
                .body("sections[0].paragraphs[0].text", equalTo("公开220余条。"))
                .body("sections[0].paragraphs[0].figures[0].code", equalTo("PUB.DISCLOSED"))
                .body("sections[0].paragraphs[0].figures[0].value", equalTo(223))
                .body("sections[0].paragraphs[0].figures[0].text", equalTo("220余条"))
                .body(
                        "sections[0].paragraphs[0].figures[0].evidence",
                        equalTo("/v1/yearly-indicators/PUB.DISCLOSED/evidence?division=370403&year=1995"));
    }

    private UUID create(int year) {
        return UUID.fromString(
                editor.post("/v1/reports", """
                {"division": "370403", "year": %d, "title": "<script>alert(1)</script>%d年度法治政府建设情况报告",
                 "topic": "法治政府建设", "publishingBody": "人社局"}""".formatted(year, year)).path("id"));
    }

    private UUID approved(int year, String paragraph) {
        var id = create(year);
        editor.put(path(id, "sections"), 1, """
                {"sections": [{"number": "一", "heading": "举措", "paragraphs": ["%s"], "subsections": []},
                 {"number": "二", "heading": "不足", "paragraphs": [], "subsections": [
                  {"number": "(一)", "heading": "人手", "paragraphs": [], "subsections": []}]},
                 {"number": "三", "heading": "职责", "paragraphs": ["履行。"], "subsections": []},
                 {"number": "四", "heading": "安排", "paragraphs": [], "subsections": [
                  {"number": "(一)", "heading": "招录", "paragraphs": [], "subsections": []}]}]}""".formatted(paragraph)).then().statusCode(200);
        editor.change(path(id, "submission"), 2, "").then().statusCode(200);
        approver.change(path(id, "approval"), 3, "{\"madeOn\": \"2022-02-28\", \"documentNumber\": \"无\"}")
                .then()
                .statusCode(200);
        return id;
    }

    private Response publish(UUID id) {
        return approver.change(path(id, "publication"), 4, "{\"issuedOn\": \"2022-03-01\"}");
    }

    private Response read(UUID id, String type) {
        return editor.request().accept(type).get(path(id, "text"));
    }

    private static String path(UUID id, String what) {
        return REPORTS + id + "/" + what;
    }
}
