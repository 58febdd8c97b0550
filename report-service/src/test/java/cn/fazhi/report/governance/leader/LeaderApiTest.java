package cn.fazhi.report.governance.leader;

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
class LeaderApiTest {

    private static final String LEADERS = "/v1/governance/leaders";

    private final Api editor = Api.as(SHIZHONG, REPORT_EDITOR);
    private final Api approver = Api.as(SHIZHONG, REPORT_APPROVER);

    @Inject
    Published published;

    @Test
    void shouldCreateAndRead() {
        var answer = assign(editor, SHIZHONG, "2021-03-01", null);

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith(LEADERS + "/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"name":"王建国","post":"党组成员、副局长",\
                "from":"2021-03-01","until":null,"annulment":null}""".formatted(id));
        assertThat(editor.get(LEADERS + "/" + id).asString()).isEqualTo(answer.asString());
    }

    @Test
    void shouldPublishFromWhenUntilWhen() {
        var id = id(assign(editor, SHIZHONG, "2021-03-01", null));

        end(id, 1, "2021-12-01").then().statusCode(200).header("ETag", "\"2\"");

        var row = published.lastOf(id);
        assertThat(row.topic()).endsWith("report.governance");
        assertThat(row.eventType()).isEqualTo("cn.fazhi.report.leader");
        assertThat(row.payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","businessDate":"2021-03-01","post":"党组成员、副局长",\
                "from":"2021-03-01","until":"2021-12-01","annulment":null}""".formatted(id));
    }

    @Test
    void shouldEndOnceAndNotBeforeItsSecondDay() {
        var id = id(assign(editor, SHIZHONG, "2021-03-01", null));

        end(id, 1, "2021-03-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"))
                .body("errors.pointer", contains("/until"));
        end(id, 1, "2021-12-01").then().statusCode(200);
        end(id, 2, "2021-12-02")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/leader-already-ended"))
                .body("title", equalTo("分管已终止"));
    }

    @Test
    void shouldReDateAndMoveByCorrection() {
        var id = id(assign(editor, SHIZHONG, "2021-03-01", null));
        end(id, 1, "2021-12-01");

        Api.as(ZAOZHUANG, REPORT_EDITOR)
                .change(LEADERS + "/" + id + "/corrections", 2, """
                {"reason": "登记有误", "division": "370403", "from": "2020-03-01", "until": "2022-01-01"}""")
                .then()
                .statusCode(200)
                .body("division", equalTo("370403"))
                .body("from", equalTo("2020-03-01"))
                .body("until", equalTo("2022-01-01"))
                .body("name", equalTo("王建国"));

        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2020);
        editor.get(LEADERS + "/" + id).then().statusCode(404);
    }

    @Test
    void shouldRefuseToCorrectTheEndOfWhatLasts() {
        var id = id(assign(editor, SHIZHONG, "2021-03-01", null));

        editor.change(LEADERS + "/" + id + "/corrections", 1, """
                {"reason": "登记有误", "until": "2021-12-01"}""")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/leader-not-ended"));
    }

    @Test
    void shouldRefuseABeginningThatLiesAhead() {
        assign(editor, SHIZHONG, "2999-01-01", null)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/from"));
        editor.post(LEADERS, "{\"division\": \"370402\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/post", "/from"));
    }

    @Test
    void shouldRefuseAnotherOneFromTheSameSource() {
        var reference = "T-" + UUID.randomUUID();
        var first = assign(editor, SHIZHONG, "2021-03-01", reference);

        assign(editor, SHIZHONG, "2021-03-01", reference)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/source-reference-taken"))
                .body("recordId", equalTo(first.path("id")));
    }

    @Test
    void shouldBeAnnulledByTheApproverOnlyAndThenTakeNoMoreSteps() {
        var id = id(assign(editor, SHIZHONG, "2021-03-01", null));
        var annulment = LEADERS + "/" + id + "/annulment";

        editor.change(annulment, 1, "{\"reason\": \"重复录入\"}").then().statusCode(403);
        approver.post(annulment, "{\"reason\": \"重复录入\"}").then().statusCode(428);
        approver.change(annulment, 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(200)
                .body("annulment.reason", equalTo("重复录入"));

        editor.change(LEADERS + "/" + id + "/corrections", 2, "{\"reason\": \"登记有误\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/leader-annulled"))
                .body("title", equalTo("分管记录已撤销"));
        approver.change(annulment, 1, "{\"reason\": \"重复录入\"}").then().statusCode(412);
    }

    @Test
    void shouldRefuseADivisionOutsideTheTokensOwn() {
        assign(Api.as(XUECHENG, REPORT_EDITOR), SHIZHONG, "2021-03-01", null)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/division-out-of-scope"));
    }

    @Test
    void shouldListWhatTheFiltersNamePageByPage() {
        var first = id(assign(Api.as(XUECHENG, REPORT_EDITOR), XUECHENG, "2018-05-01", null));
        var second = id(assign(Api.as(XUECHENG, REPORT_EDITOR), XUECHENG, "2018-05-02", null));
        assign(Api.as(XUECHENG, REPORT_EDITOR), XUECHENG, "2018-06-01", null);
        var path = LEADERS + "?division=370403&from=2018-05-01&until=2018-05-31&limit=1";

        var page = Api.as(ZAOZHUANG, VIEWER).get(path);

        page.then().statusCode(200).body("items.id", contains(first.toString()));
        assertThat(page.header("Link")).endsWith("after=" + first + ">; rel=\"next\"");
        Api.as(XUECHENG, REPORT_EDITOR)
                .get(path + "&after=" + first)
                .then()
                .body("items.id", contains(second.toString()));
    }

    private static Response assign(Api api, String division, String date, String reference) {
        return api.post(LEADERS, """
                {"division": "%s", "name": "王建国", "post": "党组成员、副局长", "from": "%s", "sourceReference": %s}""".formatted(division, date, reference == null ? "null" : '"' + reference + '"'));
    }

    private Response end(UUID id, long seen, String until) {
        return editor.change(LEADERS + "/" + id + "/end", seen, "{\"until\": \"%s\"}".formatted(until));
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
