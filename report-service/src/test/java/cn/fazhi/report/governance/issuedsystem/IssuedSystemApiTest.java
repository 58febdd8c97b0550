package cn.fazhi.report.governance.issuedsystem;

import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.VIEWER;
import static cn.fazhi.report.Api.SHIZHONG;
import static cn.fazhi.report.Api.XUECHENG;
import static cn.fazhi.report.Api.ZAOZHUANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import cn.fazhi.report.Published;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class IssuedSystemApiTest {

    private static final String SYSTEMS = "/v1/governance/issued-systems";

    private final Api editor = Api.as(SHIZHONG, REPORT_EDITOR);
    private final Api approver = Api.as(SHIZHONG, REPORT_APPROVER);

    @Inject
    Published published;

    @Test
    void shouldRecordAndRead() {
        var answer = issue(editor, SHIZHONG, "2021-03-16", null);

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith(SYSTEMS + "/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"title":"普法依法治理工作要点",\
                "kind":"KEY_POINTS","documentNumber":"枣市中人社发〔2021〕9号","issuedOn":"2021-03-16","annulment":null}""".formatted(id));
        assertThat(editor.get(SYSTEMS + "/" + id).asString()).isEqualTo(answer.asString());
    }

    @Test
    void shouldPublishNoNumberWhereThereIsNone() {
        var id = id(issue(editor, SHIZHONG, "2021-03-16", null));

        editor.change(SYSTEMS + "/" + id + "/corrections", 1, """
                {"reason": "登记有误", "documentNumber": "无"}""")
                .then()
                .statusCode(200)
                .body("documentNumber", equalTo("无"));

        var row = published.lastOf(id);
        assertThat(row.topic()).endsWith("report.governance");
        assertThat(row.eventType()).isEqualTo("cn.fazhi.report.issued-system");
        assertThat(row.payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","businessDate":"2021-03-16","title":"普法依法治理工作要点",\
                "kind":"KEY_POINTS","documentNumber":null,"issuedOn":"2021-03-16","annulment":null}""".formatted(id));
    }

    @Test
    void shouldReDateReClassAndMoveByCorrection() {
        var id = id(issue(editor, SHIZHONG, "2021-03-16", null));

        Api.as(ZAOZHUANG, REPORT_EDITOR)
                .change(SYSTEMS + "/" + id + "/corrections", 1, """
                {"reason": "登记有误", "division": "370403", "issuedOn": "2020-12-31", "kind": "PLAN"}""")
                .then()
                .statusCode(200)
                .body("division", equalTo("370403"))
                .body("kind", equalTo("PLAN"))
                .body("title", equalTo("普法依法治理工作要点"));

        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2020);
        editor.get(SYSTEMS + "/" + id).then().statusCode(404);
    }

    @Test
    void shouldRefuseWhatIsNotYetIssuedAndADocumentNumberOfAnotherForm() {
        issue(editor, SHIZHONG, "2999-01-01", null)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/issuedOn"));
        editor.post(SYSTEMS, """
                {"division": "370402", "title": " ", "documentNumber": "枣市中人社发[2021]9号", "issuedOn": "2021-03-16"}""")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/title", "/kind", "/documentNumber"));
    }

    @Test
    void shouldListTheKindThatTheFilterNames() {
        var api = Api.as(XUECHENG, REPORT_EDITOR);
        var id = id(issue(api, XUECHENG, "2017-05-01", null));

        api.get(SYSTEMS + "?kind=PLAN&until=2017-12-31").then().body("items.id", equalTo(java.util.List.of()));
        api.get(SYSTEMS + "?kind=KEY_POINTS&until=2017-12-31").then().body("items.id", contains(id.toString()));
    }

    @Test
    void shouldRefuseAnotherOneFromTheSameSource() {
        var reference = "T-" + UUID.randomUUID();
        var first = issue(editor, SHIZHONG, "2021-03-01", reference);

        issue(editor, SHIZHONG, "2021-03-01", reference)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/source-reference-taken"))
                .body("recordId", equalTo(first.path("id")));
    }

    @Test
    void shouldBeAnnulledByTheApproverOnlyAndThenTakeNoMoreSteps() {
        var id = id(issue(editor, SHIZHONG, "2021-03-01", null));
        var annulment = SYSTEMS + "/" + id + "/annulment";

        editor.change(annulment, 1, "{\"reason\": \"重复录入\"}").then().statusCode(403);
        approver.post(annulment, "{\"reason\": \"重复录入\"}").then().statusCode(428);
        approver.change(annulment, 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(200)
                .body("annulment.reason", equalTo("重复录入"));

        editor.change(SYSTEMS + "/" + id + "/corrections", 2, "{\"reason\": \"登记有误\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/issued-system-annulled"))
                .body("title", equalTo("印发记录已撤销"));
        approver.change(annulment, 1, "{\"reason\": \"重复录入\"}").then().statusCode(412);
    }

    @Test
    void shouldRefuseADivisionOutsideTheTokensOwn() {
        issue(Api.as(XUECHENG, REPORT_EDITOR), SHIZHONG, "2021-03-01", null)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/division-out-of-scope"));
    }

    @Test
    void shouldListWhatTheFiltersNamePageByPage() {
        var first = id(issue(Api.as(XUECHENG, REPORT_EDITOR), XUECHENG, "2018-05-01", null));
        var second = id(issue(Api.as(XUECHENG, REPORT_EDITOR), XUECHENG, "2018-05-02", null));
        issue(Api.as(XUECHENG, REPORT_EDITOR), XUECHENG, "2018-06-01", null);
        var path = SYSTEMS + "?division=370403&from=2018-05-01&until=2018-05-31&limit=1";

        var page = Api.as(ZAOZHUANG, VIEWER).get(path);

        page.then().statusCode(200).body("items.id", contains(first.toString()));
        assertThat(page.header("Link")).endsWith("after=" + first + ">; rel=\"next\"");
        Api.as(XUECHENG, REPORT_EDITOR)
                .get(path + "&after=" + first)
                .then()
                .body("items.id", contains(second.toString()));
    }

    private static Response issue(Api api, String division, String date, String reference) {
        return api.post(SYSTEMS, """
                {"division": "%s", "title": "普法依法治理工作要点", "kind": "KEY_POINTS",
                 "documentNumber": "枣市中人社发〔2021〕9号", "issuedOn": "%s", "sourceReference": %s}""".formatted(division, date, reference == null ? "null" : '"' + reference + '"'));
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
