package cn.fazhi.publicity.studysession;

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
import cn.fazhi.publicity.Published;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class StudySessionApiTest {

    private static final String COMPLETION = """
            {"heldOn": "2021-03-29", "laws": ["《民法典》", " 优化营商环境条例 ", "民法典"], "attendees": 23}""";

    private final Api officer = Api.as(SHIZHONG, PUBLICITY_OFFICER);

    @Inject
    Published published;

    @Test
    void shouldPlanAndPublishASession() {
        var answer = plan(officer, SHIZHONG, "2021-03-26");

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith("/v1/study-sessions/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"status":"PLANNED",\
                "subject":"第一季度集体学法","plannedOn":"2021-03-26","heldOn":null,"laws":[],"attendees":0,\
                "annulment":null}""".formatted(id));
        assertThat(officer.get("/v1/study-sessions/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(id).topic()).endsWith("publicity.study-session");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2021-03-26","status":"PLANNED",\
                "subject":"第一季度集体学法","plannedOn":"2021-03-26","heldOn":null,"laws":[],"attendees":0,\
                "annulment":null}""".formatted(id));
    }

    @Test
    void shouldHoldASessionAndPublishItsLawsByNameAndOnce() {
        var id = id(plan(officer, SHIZHONG, "2021-03-26"));

        var answer = officer.change("/v1/study-sessions/" + id + "/completion", 1, COMPLETION);

        answer.then().statusCode(200).header("ETag", "\"2\"").body("laws", contains("民法典", "优化营商环境条例"));
        assertThat(officer.get("/v1/study-sessions/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","businessDate":"2021-03-29","status":"HELD",\
                "subject":"第一季度集体学法","plannedOn":"2021-03-26","heldOn":"2021-03-29",\
                "laws":["民法典","优化营商环境条例"],"attendees":23,"annulment":null}""".formatted(id));
    }

    @Test
    void shouldPublishACorrectionThatConcernsOnlyTheLaws() {
        var id = held();

        correct(officer, id, 2, """
                {"reason": "漏填一部", "laws": ["民法典", "《保障农民工工资支付条例》"]}""").then().statusCode(200).header("ETag", "\"3\"");

        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 2L, 3L);
        assertThat(published.lastOf(id).payload()).contains("\"laws\":[\"民法典\",\"保障农民工工资支付条例\"]");
        officer.get("/v1/study-sessions/" + id).then().body("laws", contains("民法典", "保障农民工工资支付条例"));
    }

    @Test
    void shouldMoveToAnotherDivisionAndYearForATokenThatCoversBoth() {
        var id = held();
        var move = """
                {"reason": "属地录入错误", "division": "370403", "heldOn": "2020-12-30"}""";

        correct(officer, id, 2, move).then().statusCode(404).body("type", equalTo("/problems/division-out-of-scope"));
        correct(Api.as(ZAOZHUANG, PUBLICITY_OFFICER), id, 2, move).then().statusCode(200);

        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2020);
        officer.get("/v1/study-sessions/" + id).then().statusCode(404);
    }

    @Test
    void shouldAnnulWithAReasonAndThenTakeNoMoreSteps() {
        var id = held();

        officer.change("/v1/study-sessions/" + id + "/annulment", 2, """
                {"reason": "重复录入"}""")
                .then()
                .statusCode(200)
                .body("annulment.reason", equalTo("重复录入"));

        officer.change("/v1/study-sessions/" + id + "/completion", 3, COMPLETION)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/study-session-annulled"));
    }

    @Test
    void shouldRefuseAStepThatTheRulesForbidAndStoreNothing() {
        var id = id(plan(officer, SHIZHONG, "2021-03-26"));

        officer.change("/v1/study-sessions/" + id + "/completion", 1, COMPLETION.replace("2021", "2199"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/heldOn"));
        correct(officer, id, 1, """
                {"reason": "更正", "attendees": 5}""").then().statusCode(409).body("type", equalTo("/problems/study-session-not-held"));

        assertThat(published.of(id)).hasSize(1);
    }

    @Test
    void shouldBeHeldOnce() {
        officer.change("/v1/study-sessions/" + held() + "/completion", 2, COMPLETION)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/study-session-already-held"));
    }

    @Test
    void shouldRefuseALawWithoutANameAndASessionWithoutALaw() {
        var id = id(plan(officer, SHIZHONG, "2021-03-26"));

        officer.change("/v1/study-sessions/" + id + "/completion", 1, """
                {"heldOn": "2021-03-29", "laws": ["民法典", "《　》"], "attendees": 23}""")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/laws/1"));
        officer.change("/v1/study-sessions/" + id + "/completion", 1, """
                {"heldOn": "2021-03-29", "laws": [], "attendees": 0}""")
                .then()
                .statusCode(422)
                .body("errors.pointer.sort()", contains("/attendees", "/laws"));
    }

    @Test
    void shouldNeedTheVersionThatTheClientHasSeen() {
        var id = held();

        correct(officer, id, 1, """
                {"reason": "更正", "attendees": 5}""").then().statusCode(412);
        officer.post("/v1/study-sessions/" + id + "/corrections", """
                {"reason": "更正", "attendees": 5}""").then().statusCode(428);
    }

    @Test
    void shouldNameTheRecordThatASourceReferenceIsTakenBy() {
        var body = """
                {"division": "370402", "subject": "集体学法", "plannedOn": "2021-03-26", "sourceReference": "%s"}""".formatted(UUID.randomUUID());
        var id = id(officer.post("/v1/study-sessions", body));

        officer.post("/v1/study-sessions", body)
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
        var path = "/v1/study-sessions?division=370403&status=PLANNED&from=2018-05-01&until=2018-05-31&limit=1";

        var page = Api.as(ZAOZHUANG, VIEWER).get(path);

        page.then().statusCode(200).body("items.id", contains(first.toString()));
        assertThat(page.header("Link")).endsWith("after=" + first + ">; rel=\"next\"");
        Api.as(ZAOZHUANG, VIEWER).get(path + "&after=" + first).then().body("items.id", contains(second.toString()));
    }

    @Test
    void shouldLetAViewerReadAndNotWrite() {
        var id = held();

        Api.as(ZAOZHUANG, VIEWER).get("/v1/study-sessions/" + id).then().statusCode(200);
        plan(Api.as(SHIZHONG, VIEWER), SHIZHONG, "2021-03-26").then().statusCode(403);
        Api.as(XUECHENG, VIEWER).get("/v1/study-sessions/" + id).then().statusCode(404);
    }

    private UUID held() {
        var id = id(plan(officer, SHIZHONG, "2021-03-26"));
        officer.change("/v1/study-sessions/" + id + "/completion", 1, COMPLETION)
                .then()
                .statusCode(200);
        return id;
    }

    private static Response plan(Api api, String division, String plannedOn) {
        return api.post("/v1/study-sessions", """
                {"division": "%s", "subject": "第一季度集体学法", "plannedOn": "%s"}""".formatted(division, plannedOn));
    }

    private static Response correct(Api api, UUID id, long seen, String body) {
        return api.change("/v1/study-sessions/" + id + "/corrections", seen, body);
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
