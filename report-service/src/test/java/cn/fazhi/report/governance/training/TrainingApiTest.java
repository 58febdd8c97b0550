package cn.fazhi.report.governance.training;

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
class TrainingApiTest {

    private static final String TRAININGS = "/v1/governance/reviewer-trainings";

    private final Api editor = Api.as(SHIZHONG, REPORT_EDITOR);
    private final Api approver = Api.as(SHIZHONG, REPORT_APPROVER);

    @Inject
    Published published;

    @Test
    void shouldRecordAndRead() {
        var answer = hold(editor, SHIZHONG, "2021-03-16", null);

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith(TRAININGS + "/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"title":"法制审核业务培训",\
                "heldOn":"2021-03-16","participants":6,"annulment":null}""".formatted(id));
        assertThat(editor.get(TRAININGS + "/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(id).eventType()).isEqualTo("cn.fazhi.report.reviewer-training");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2021-03-16","title":"法制审核业务培训",\
                "heldOn":"2021-03-16","participants":6,"annulment":null}""".formatted(id));
    }

    @Test
    void shouldReDateAndMoveByCorrection() {
        var id = id(hold(editor, SHIZHONG, "2021-03-16", null));

        Api.as(ZAOZHUANG, REPORT_EDITOR)
                .change(TRAININGS + "/" + id + "/corrections", 1, """
                {"reason": "登记有误", "division": "370403", "heldOn": "2020-12-31", "participants": 7}""")
                .then()
                .statusCode(200)
                .body("division", equalTo("370403"))
                .body("participants", equalTo(7))
                .body("title", equalTo("法制审核业务培训"));

        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2020);
        editor.get(TRAININGS + "/" + id).then().statusCode(404);
    }

    @Test
    void shouldRefuseATrainingNotYetHeldOrWithoutParticipants() {
        hold(editor, SHIZHONG, "2999-01-01", null)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/heldOn"));
        editor.post(TRAININGS, """
                {"division": "370402", "title": " ", "heldOn": "2021-03-16", "participants": 0}""")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/title", "/participants"));
    }

    @Test
    void shouldRefuseAnotherOneFromTheSameSource() {
        var reference = "T-" + UUID.randomUUID();
        var first = hold(editor, SHIZHONG, "2021-03-01", reference);

        hold(editor, SHIZHONG, "2021-03-01", reference)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/source-reference-taken"))
                .body("recordId", equalTo(first.path("id")));
    }

    @Test
    void shouldBeAnnulledByTheApproverOnlyAndThenTakeNoMoreSteps() {
        var id = id(hold(editor, SHIZHONG, "2021-03-01", null));
        var annulment = TRAININGS + "/" + id + "/annulment";

        editor.change(annulment, 1, "{\"reason\": \"重复录入\"}").then().statusCode(403);
        approver.post(annulment, "{\"reason\": \"重复录入\"}").then().statusCode(428);
        approver.change(annulment, 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(200)
                .body("annulment.reason", equalTo("重复录入"));

        editor.change(TRAININGS + "/" + id + "/corrections", 2, "{\"reason\": \"登记有误\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/training-annulled"))
                .body("title", equalTo("培训记录已撤销"));
        approver.change(annulment, 1, "{\"reason\": \"重复录入\"}").then().statusCode(412);
    }

    @Test
    void shouldRefuseADivisionOutsideTheTokensOwn() {
        hold(Api.as(XUECHENG, REPORT_EDITOR), SHIZHONG, "2021-03-01", null)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/division-out-of-scope"));
    }

    @Test
    void shouldListWhatTheFiltersNamePageByPage() {
        var first = id(hold(Api.as(XUECHENG, REPORT_EDITOR), XUECHENG, "2018-05-01", null));
        var second = id(hold(Api.as(XUECHENG, REPORT_EDITOR), XUECHENG, "2018-05-02", null));
        hold(Api.as(XUECHENG, REPORT_EDITOR), XUECHENG, "2018-06-01", null);
        var path = TRAININGS + "?division=370403&from=2018-05-01&until=2018-05-31&limit=1";

        var page = Api.as(ZAOZHUANG, VIEWER).get(path);

        page.then().statusCode(200).body("items.id", contains(first.toString()));
        assertThat(page.header("Link")).endsWith("after=" + first + ">; rel=\"next\"");
        Api.as(XUECHENG, REPORT_EDITOR)
                .get(path + "&after=" + first)
                .then()
                .body("items.id", contains(second.toString()));
    }

    private static Response hold(Api api, String division, String date, String reference) {
        return api.post(TRAININGS, """
                {"division": "%s", "title": "法制审核业务培训", "heldOn": "%s", "participants": 6, "sourceReference": %s}""".formatted(division, date, reference == null ? "null" : '"' + reference + '"'));
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
