package cn.fazhi.report.governance.meeting;

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
class MeetingApiTest {

    private static final String MEETINGS = "/v1/governance/meetings";

    private final Api editor = Api.as(SHIZHONG, REPORT_EDITOR);
    private final Api approver = Api.as(SHIZHONG, REPORT_APPROVER);

    @Inject
    Published published;

    @Test
    void shouldPlanAndReadAMeeting() {
        var answer = plan(editor, SHIZHONG, "2021-03-15");

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith(MEETINGS + "/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"status":"PLANNED",\
                "subject":"研究法治政府建设","plannedOn":"2021-03-15","heldOn":null,"chair":null,"attendees":null,\
                "conclusions":null,"annulment":null}""".formatted(id));
        assertThat(editor.get(MEETINGS + "/" + id).asString()).isEqualTo(answer.asString());
    }

    @Test
    void shouldPublishAMeetingWithItsMinutesButNotTheirText() {
        var id = id(plan(editor, SHIZHONG, "2021-03-15"));

        minutes(editor, id, 1, "2021-03-16")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("attendees", equalTo(9));

        var row = published.lastOf(id);
        assertThat(row.topic()).endsWith("report.governance");
        assertThat(row.eventType()).isEqualTo("cn.fazhi.report.law-meeting");
        assertThat(row.payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","businessDate":"2021-03-16","status":"HELD",\
                "subject":"研究法治政府建设","plannedOn":"2021-03-15","heldOn":"2021-03-16","annulment":null}""".formatted(id));
    }

    @Test
    void shouldRefuseMinutesOfAFutureDayAndASecondTime() {
        var id = id(plan(editor, SHIZHONG, "2021-03-15"));

        minutes(editor, id, 1, "2999-01-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/heldOn"));
        minutes(editor, id, 1, "2021-03-16").then().statusCode(200);
        minutes(editor, id, 2, "2021-03-17")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-already-held"))
                .body("title", equalTo("会议已召开"));
        assertThat(published.of(id)).hasSize(2);
    }

    @Test
    void shouldRefuseMinutesThatLackWhatBelongsInThem() {
        var id = id(plan(editor, SHIZHONG, "2021-03-15"));

        editor.change(MEETINGS + "/" + id + "/minutes", 1, """
                {"heldOn": "2021-03-16", "chair": " ", "attendees": 0}""")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/chair", "/attendees", "/conclusions"));
    }

    @Test
    void shouldReDateAndMoveByCorrection() {
        var id = id(plan(editor, SHIZHONG, "2021-03-15"));
        minutes(editor, id, 1, "2021-03-16");

        Api.as(ZAOZHUANG, REPORT_EDITOR)
                .change(MEETINGS + "/" + id + "/corrections", 2, """
                {"reason": "登记有误", "division": "370403", "heldOn": "2020-12-31"}""")
                .then()
                .statusCode(200)
                .body("division", equalTo("370403"))
                .body("chair", equalTo("王建国"));

        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2020);
        editor.get(MEETINGS + "/" + id).then().statusCode(404);
    }

    @Test
    void shouldRefuseToCorrectTheMinutesOfAPlannedMeeting() {
        var id = id(plan(editor, SHIZHONG, "2021-03-15"));

        editor.change(MEETINGS + "/" + id + "/corrections", 1, """
                {"reason": "登记有误", "heldOn": "2021-03-16"}""")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-not-held"));
    }

    @Test
    void shouldBeAnnulledByTheApproverOnly() {
        var id = id(plan(editor, SHIZHONG, "2021-03-15"));
        var annulment = MEETINGS + "/" + id + "/annulment";

        editor.change(annulment, 1, "{\"reason\": \"重复录入\"}").then().statusCode(403);
        approver.change(annulment, 1, "{\"reason\": \"重复录入\"}").then().statusCode(200);

        minutes(editor, id, 2, "2021-03-16")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-annulled"))
                .body("title", equalTo("会议已撤销"));
    }

    @Test
    void shouldRefuseAStaleVersion() {
        var id = id(plan(editor, SHIZHONG, "2021-03-15"));
        minutes(editor, id, 1, "2021-03-16");

        minutes(editor, id, 1, "2021-03-16").then().statusCode(412).body("type", equalTo("/problems/stale-version"));
        approver.post(MEETINGS + "/" + id + "/annulment", "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(428);
    }

    @Test
    void shouldListWhatTheFiltersNamePageByPage() {
        var api = Api.as(XUECHENG, REPORT_EDITOR);
        var first = id(plan(api, XUECHENG, "2018-05-01"));
        var second = id(plan(api, XUECHENG, "2018-05-02"));
        plan(api, XUECHENG, "2018-06-01");
        var path = MEETINGS + "?division=370403&status=PLANNED&from=2018-05-01&until=2018-05-31&limit=1";

        var page = Api.as(ZAOZHUANG, VIEWER).get(path);

        page.then().statusCode(200).body("items.id", contains(first.toString()));
        assertThat(page.header("Link")).endsWith("after=" + first + ">; rel=\"next\"");
        api.get(path + "&after=" + first).then().body("items.id", contains(second.toString()));
    }

    private static Response plan(Api api, String division, String plannedOn) {
        return api.post(MEETINGS, """
                {"division": "%s", "subject": "研究法治政府建设", "plannedOn": "%s"}""".formatted(division, plannedOn));
    }

    private static Response minutes(Api api, UUID id, long seen, String heldOn) {
        return api.change(MEETINGS + "/" + id + "/minutes", seen, """
                {"heldOn": "%s", "chair": "王建国", "attendees": 9, "conclusions": "通过工作要点"}""".formatted(heldOn));
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
