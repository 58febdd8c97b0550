package cn.fazhi.publicity.activity;

import static cn.fazhi.identity.Role.PUBLICITY_OFFICER;
import static cn.fazhi.identity.Role.VIEWER;
import static cn.fazhi.publicity.Api.SHIZHONG;
import static cn.fazhi.publicity.Api.XUECHENG;
import static cn.fazhi.publicity.Api.ZAOZHUANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.fazhi.identity.TestTokens;
import cn.fazhi.publicity.Api;
import cn.fazhi.publicity.AtOnce;
import cn.fazhi.publicity.Published;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class ActivityApiTest {

    private static final String COMPLETION = """
            {"heldOn": "2021-12-04", "materials": 400, "peopleAdvised": 85}""";

    private final Api officer = Api.as(SHIZHONG, PUBLICITY_OFFICER);

    @Inject
    Published published;

    @Test
    void shouldPlanAndPublishAnActivity() {
        var answer = plan(officer, SHIZHONG, "2021-12-03");

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith("/v1/activities/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"status":"PLANNED",\
                "kind":"CONSULTATION","audience":"EXTERNAL","occasion":"CONSULTATION_DAY_12333","title":"现场咨询",\
                "plannedOn":"2021-12-03","heldOn":null,"materials":0,"peopleAdvised":0,"annulment":null}""".formatted(id));
        assertThat(officer.get("/v1/activities/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(id).topic()).endsWith("publicity.activity");
        assertThat(published.lastOf(id).eventType()).isEqualTo("cn.fazhi.publicity.activity");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2021-12-03","status":"PLANNED",\
                "kind":"CONSULTATION","audience":"EXTERNAL","occasion":"CONSULTATION_DAY_12333","title":"现场咨询",\
                "plannedOn":"2021-12-03","heldOn":null,"materials":0,"peopleAdvised":0,"annulment":null}""".formatted(id));
    }

    @Test
    void shouldHoldAndPublishAnActivity() {
        var id = id(plan(officer, SHIZHONG, "2021-12-03"));

        var answer = officer.change("/v1/activities/" + id + "/completion", 1, COMPLETION);

        answer.then().statusCode(200).header("ETag", "\"2\"");
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","sourceReference":null,"status":"HELD",\
                "kind":"CONSULTATION","audience":"EXTERNAL","occasion":"CONSULTATION_DAY_12333","title":"现场咨询",\
                "plannedOn":"2021-12-03","heldOn":"2021-12-04","materials":400,"peopleAdvised":85,"annulment":null}""".formatted(id));
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","businessDate":"2021-12-04","status":"HELD",\
                "kind":"CONSULTATION","audience":"EXTERNAL","occasion":"CONSULTATION_DAY_12333","title":"现场咨询",\
                "plannedOn":"2021-12-03","heldOn":"2021-12-04","materials":400,"peopleAdvised":85,"annulment":null}""".formatted(id));
    }

    @Test
    void shouldCountNothingHandedOutAndNobodyAdvisedWhereTheRequestLeavesThemOut() {
        var id = id(officer.post("/v1/activities", """
                {"division": "370402", "kind": "TRAINING", "audience": "INTERNAL", "title": "业务培训", "plannedOn": "2021-05-06"}"""));

        officer.change("/v1/activities/" + id + "/completion", 1, "{\"heldOn\": \"2021-05-06\"}")
                .then()
                .statusCode(200)
                .body("materials", equalTo(0))
                .body("peopleAdvised", equalTo(0))
                .body("occasion", equalTo(null));
    }

    @Test
    void shouldBeHeldByOneOfTwoClientsThatAskAtOnce() throws Exception {
        var id = id(plan(officer, SHIZHONG, "2021-12-03"));

        var answers = AtOnce.run(2, () -> officer.change("/v1/activities/" + id + "/completion", 1, COMPLETION));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 2L);
    }

    @Test
    void shouldMoveToAnotherDivisionAndYearForATokenThatCoversBoth() {
        var id = held();
        var move = """
                {"reason": "属地录入错误", "division": "370403", "heldOn": "2020-12-30", "kind": "CAMPAIGN"}""";

        correct(officer, id, 2, move).then().statusCode(404).body("type", equalTo("/problems/division-out-of-scope"));
        correct(Api.as(ZAOZHUANG, PUBLICITY_OFFICER), id, 2, move).then().statusCode(200);

        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2020);
        assertThat(row.payload()).contains("\"businessDate\":\"2020-12-30\",\"status\":\"HELD\",\"kind\":\"CAMPAIGN\"");
        officer.get("/v1/activities/" + id).then().statusCode(404);
        Api.as(XUECHENG, VIEWER).get("/v1/activities/" + id).then().statusCode(200);
    }

    @Test
    void shouldClearAnOccasionThatWasEnteredInError() {
        var id = held();

        correct(officer, id, 2, """
                {"reason": "与咨询日无关", "cleared": ["OCCASION"]}""")
                .then()
                .statusCode(200)
                .body("occasion", equalTo(null))
                .body("title", equalTo("现场咨询"));

        assertThat(published.lastOf(id).payload()).contains("\"occasion\":null");
    }

    @Test
    void shouldAnnulWithAReasonAndThenTakeNoMoreSteps() {
        var id = held();

        officer.change("/v1/activities/" + id + "/annulment", 2, """
                {"reason": "重复录入"}""")
                .then()
                .statusCode(200)
                .body("annulment.reason", equalTo("重复录入"));

        correct(officer, id, 3, """
                {"reason": "更正", "kind": "CAMPAIGN"}""")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/activity-annulled"))
                .body("title", equalTo("活动已作废"));
        assertThat(published.lastOf(id).payload()).contains("\"annulment\":{\"reason\":\"重复录入\",\"on\":\"");
    }

    @Test
    void shouldRefuseAStepThatTheRulesForbidAndStoreNothing() {
        var id = id(plan(officer, SHIZHONG, "2021-12-03"));

        officer.change("/v1/activities/" + id + "/completion", 1, COMPLETION.replace("2021", "2199"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/heldOn"));
        correct(officer, id, 1, """
                {"reason": "更正", "materials": 5}""").then().statusCode(409).body("type", equalTo("/problems/activity-not-held"));

        assertThat(published.of(id)).hasSize(1);
    }

    @Test
    void shouldBeHeldOnce() {
        officer.change("/v1/activities/" + held() + "/completion", 2, COMPLETION)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/activity-already-held"));
    }

    @Test
    void shouldNeedTheVersionThatTheClientHasSeen() {
        var id = held();

        correct(officer, id, 1, """
                {"reason": "更正", "kind": "CAMPAIGN"}""").then().statusCode(412);
        officer.post("/v1/activities/" + id + "/corrections", """
                {"reason": "更正", "kind": "CAMPAIGN"}""").then().statusCode(428);
    }

    @Test
    void shouldNameEachFieldAtFault() {
        officer.post("/v1/activities", """
                {"division": "370402", "kind": "LECTURE", "title": " ", "plannedOn": "2021-12-03"}""")
                .then()
                .statusCode(422)
                .body("errors.pointer.sort()", contains("/audience", "/title"));
        officer.change("/v1/activities/" + id(plan(officer, SHIZHONG, "2021-12-03")) + "/completion", 1, """
                {"heldOn": "2021-12-04", "materials": -1, "peopleAdvised": 10000000}""")
                .then()
                .statusCode(422)
                .body("errors.pointer.sort()", contains("/materials", "/peopleAdvised"));
    }

    @Test
    void shouldAnswerARepeatedRequestWithTheFirstAnswer() {
        var key = UUID.randomUUID().toString();
        var body = """
                {"division": "370402", "kind": "LECTURE", "audience": "EXTERNAL", "title": "讲座", "plannedOn": "2021-12-03"}""";

        var first = officer.postWithKey(key, "/v1/activities", body);
        var second = officer.postWithKey(key, "/v1/activities", body);

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(published.of(id(first))).hasSize(1);
    }

    @Test
    void shouldNameTheRecordThatASourceReferenceIsTakenBy() {
        var body = """
                {"division": "370402", "kind": "LECTURE", "audience": "EXTERNAL", "title": "讲座", "plannedOn": "2021-12-03",
                 "sourceReference": "%s"}""".formatted(UUID.randomUUID());
        var id = id(officer.post("/v1/activities", body));

        officer.post("/v1/activities", body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/source-reference-taken"))
                .body("recordId", equalTo(id.toString()));
    }

    @Test
    void shouldListWhatTheFiltersNamePageByPage() {
        var first = id(plan(Api.as(XUECHENG, PUBLICITY_OFFICER), XUECHENG, "2018-05-01"));
        var second = id(plan(Api.as(XUECHENG, PUBLICITY_OFFICER), XUECHENG, "2018-05-31"));
        plan(Api.as(XUECHENG, PUBLICITY_OFFICER), XUECHENG, "2018-06-01");
        var path = "/v1/activities?division=370403&kind=CONSULTATION&audience=EXTERNAL"
                + "&occasion=CONSULTATION_DAY_12333&status=PLANNED&from=2018-05-01&until=2018-05-31&limit=1";

        var page = Api.as(ZAOZHUANG, VIEWER).get(path);

        page.then().statusCode(200).body("items.id", contains(first.toString()));
        assertThat(page.header("Link")).endsWith("after=" + first + ">; rel=\"next\"");
        Api.as(ZAOZHUANG, VIEWER).get(path + "&after=" + first).then().body("items.id", contains(second.toString()));
    }

    @Test
    void shouldLetAViewerReadAndNotWrite() {
        var id = held();
        var viewer = Api.as(ZAOZHUANG, VIEWER);

        viewer.get("/v1/activities/" + id).then().statusCode(200);
        plan(viewer, SHIZHONG, "2021-12-03").then().statusCode(403);
        Api.as(XUECHENG, VIEWER).get("/v1/activities/" + id).then().statusCode(404);
    }

    private UUID held() {
        var id = id(plan(officer, SHIZHONG, "2021-12-03"));
        officer.change("/v1/activities/" + id + "/completion", 1, COMPLETION)
                .then()
                .statusCode(200);
        return id;
    }

    private static Response plan(Api api, String division, String plannedOn) {
        return api.post("/v1/activities", """
                {"division": "%s", "kind": "CONSULTATION", "audience": "EXTERNAL", "occasion": "CONSULTATION_DAY_12333",
                 "title": "现场咨询", "plannedOn": "%s"}""".formatted(division, plannedOn));
    }

    private static Response correct(Api api, UUID id, long seen, String body) {
        return api.change("/v1/activities/" + id + "/corrections", seen, body);
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
