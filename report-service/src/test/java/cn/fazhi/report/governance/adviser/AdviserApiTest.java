package cn.fazhi.report.governance.adviser;

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
class AdviserApiTest {

    private static final String ADVISERS = "/v1/governance/advisers";

    private final Api editor = Api.as(SHIZHONG, REPORT_EDITOR);
    private final Api approver = Api.as(SHIZHONG, REPORT_APPROVER);

    @Inject
    Published published;

    @Test
    void shouldCreateAndRead() {
        var answer = engage(editor, SHIZHONG, "2021-03-01", null);

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith(ADVISERS + "/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"name":"山东鲁南律师事务所",\
                "from":"2021-03-01","until":null,"annulment":null}""".formatted(id));
        assertThat(editor.get(ADVISERS + "/" + id).asString()).isEqualTo(answer.asString());
    }

    @Test
    void shouldPublishFromWhenUntilWhen() {
        var id = id(engage(editor, SHIZHONG, "2021-03-01", null));

        end(id, 1, "2021-12-01").then().statusCode(200).header("ETag", "\"2\"");

        var row = published.lastOf(id);
        assertThat(row.topic()).endsWith("report.governance");
        assertThat(row.eventType()).isEqualTo("cn.fazhi.report.adviser");
        assertThat(row.payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","businessDate":"2021-03-01","name":"山东鲁南律师事务所",\
                "from":"2021-03-01","until":"2021-12-01","annulment":null}""".formatted(id));
    }

    @Test
    void shouldEndOnceAndNotBeforeItsSecondDay() {
        var id = id(engage(editor, SHIZHONG, "2021-03-01", null));

        end(id, 1, "2021-03-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"))
                .body("errors.pointer", contains("/until"));
        end(id, 1, "2021-12-01").then().statusCode(200);
        end(id, 2, "2021-12-02")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/adviser-already-ended"))
                .body("title", equalTo("聘任已终止"));
    }

    @Test
    void shouldReDateAndMoveByCorrection() {
        var id = id(engage(editor, SHIZHONG, "2021-03-01", null));
        end(id, 1, "2021-12-01");

        Api.as(ZAOZHUANG, REPORT_EDITOR)
                .change(ADVISERS + "/" + id + "/corrections", 2, """
                {"reason": "登记有误", "division": "370403", "from": "2020-03-01", "until": "2022-01-01"}""")
                .then()
                .statusCode(200)
                .body("division", equalTo("370403"))
                .body("from", equalTo("2020-03-01"))
                .body("until", equalTo("2022-01-01"))
                .body("name", equalTo("山东鲁南律师事务所"));

        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2020);
        editor.get(ADVISERS + "/" + id).then().statusCode(404);
    }

    @Test
    void shouldRefuseToCorrectTheEndOfWhatLasts() {
        var id = id(engage(editor, SHIZHONG, "2021-03-01", null));

        editor.change(ADVISERS + "/" + id + "/corrections", 1, """
                {"reason": "登记有误", "until": "2021-12-01"}""")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/adviser-not-ended"));
    }

    @Test
    void shouldRefuseABeginningThatLiesAhead() {
        engage(editor, SHIZHONG, "2999-01-01", null)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/from"));
        editor.post(ADVISERS, "{\"division\": \"370402\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/from"));
    }

    @Test
    void shouldRefuseAnotherOneFromTheSameSource() {
        var reference = "T-" + UUID.randomUUID();
        var first = engage(editor, SHIZHONG, "2021-03-01", reference);

        engage(editor, SHIZHONG, "2021-03-01", reference)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/source-reference-taken"))
                .body("recordId", equalTo(first.path("id")));
    }

    @Test
    void shouldBeAnnulledByTheApproverOnlyAndThenTakeNoMoreSteps() {
        var id = id(engage(editor, SHIZHONG, "2021-03-01", null));
        var annulment = ADVISERS + "/" + id + "/annulment";

        editor.change(annulment, 1, "{\"reason\": \"重复录入\"}").then().statusCode(403);
        approver.post(annulment, "{\"reason\": \"重复录入\"}").then().statusCode(428);
        approver.change(annulment, 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(200)
                .body("annulment.reason", equalTo("重复录入"));

        editor.change(ADVISERS + "/" + id + "/corrections", 2, "{\"reason\": \"登记有误\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/adviser-annulled"))
                .body("title", equalTo("聘任记录已撤销"));
        approver.change(annulment, 1, "{\"reason\": \"重复录入\"}").then().statusCode(412);
    }

    @Test
    void shouldRefuseADivisionOutsideTheTokensOwn() {
        engage(Api.as(XUECHENG, REPORT_EDITOR), SHIZHONG, "2021-03-01", null)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/division-out-of-scope"));
    }

    @Test
    void shouldListWhatTheFiltersNamePageByPage() {
        var first = id(engage(Api.as(XUECHENG, REPORT_EDITOR), XUECHENG, "2018-05-01", null));
        var second = id(engage(Api.as(XUECHENG, REPORT_EDITOR), XUECHENG, "2018-05-02", null));
        engage(Api.as(XUECHENG, REPORT_EDITOR), XUECHENG, "2018-06-01", null);
        var path = ADVISERS + "?division=370403&from=2018-05-01&until=2018-05-31&limit=1";

        var page = Api.as(ZAOZHUANG, VIEWER).get(path);

        page.then().statusCode(200).body("items.id", contains(first.toString()));
        assertThat(page.header("Link")).endsWith("after=" + first + ">; rel=\"next\"");
        Api.as(XUECHENG, REPORT_EDITOR)
                .get(path + "&after=" + first)
                .then()
                .body("items.id", contains(second.toString()));
    }

    private static Response engage(Api api, String division, String date, String reference) {
        return api.post(ADVISERS, """
                {"division": "%s", "name": "山东鲁南律师事务所", "from": "%s", "sourceReference": %s}""".formatted(division, date, reference == null ? "null" : '"' + reference + '"'));
    }

    private Response end(UUID id, long seen, String until) {
        return editor.change(ADVISERS + "/" + id + "/end", seen, "{\"until\": \"%s\"}".formatted(until));
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
