package cn.fazhi.publicity.enterprisevisit;

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
class EnterpriseVisitApiTest {

    private static final String CODE = "11150000011512968L";

    private final Api officer = Api.as(SHIZHONG, PUBLICITY_OFFICER);
    private final Api prefecture = Api.as(ZAOZHUANG, PUBLICITY_OFFICER);

    @Inject
    Published published;

    @Test
    void shouldRecordAndPublishAVisit() {
        var team = team("2021-03-01");

        var answer = record(officer, """
                {"division": "370402", "visitedOn": "2021-03-02", "enterprise": {"creditCode": "%s", "name": "某建筑有限公司"},
                 "teamId": "%s", "materials": 16}""".formatted(CODE, team));

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith("/v1/enterprise-visits/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"visitedOn":"2021-03-02",\
                "enterprise":{"creditCode":"%s","name":"某建筑有限公司"},"teamId":"%s","materials":16,\
                "annulment":null}""".formatted(id, CODE, team));
        assertThat(officer.get("/v1/enterprise-visits/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(id).topic()).endsWith("publicity.enterprise-visit");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2021-03-02","visitedOn":"2021-03-02",\
                "enterprise":{"creditCode":"%s","name":"某建筑有限公司"},"teamId":"%s","materials":16,\
                "annulment":null}""".formatted(id, CODE, team));
    }

    @Test
    void shouldRecordAVisitWithoutCodeTeamAndMaterials() {
        visit("2021-03-02")
                .then()
                .statusCode(201)
                .body("enterprise.creditCode", equalTo(null))
                .body("teamId", equalTo(null))
                .body("materials", equalTo(0));
    }

    @Test
    void shouldRefuseACreditCodeWithAWrongCheckCharacter() {
        record(officer, """
                {"division": "370402", "visitedOn": "2021-03-02", "enterprise": {"creditCode": "111500000115129680", "name": "某公司"}}""")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/credit-code-invalid"))
                .body("title", equalTo("统一社会信用代码无效"))
                .body("errors.pointer", contains("/enterprise/creditCode"));
    }

    @Test
    void shouldRefuseATeamThatDidNotExistOnThatDayOrIsAnnulled() {
        var team = team("2021-03-10");
        var body = """
                {"division": "370402", "visitedOn": "%s", "enterprise": {"name": "某小吃店"}, "teamId": "%s"}""";

        record(officer, body.formatted("2021-03-09", team))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-service-team"))
                .body("errors.pointer", contains("/teamId"));
        record(officer, body.formatted("2021-03-10", UUID.randomUUID())).then().statusCode(422);
        record(officer, body.formatted("2021-03-10", team)).then().statusCode(201);

        prefecture.change("/v1/service-teams/" + team + "/dissolution", 1, "{\"dissolvedOn\": \"2021-06-01\"}");
        record(officer, body.formatted("2021-05-31", team)).then().statusCode(201);
        record(officer, body.formatted("2021-06-01", team)).then().statusCode(422);

        prefecture.change("/v1/service-teams/" + team + "/annulment", 2, "{\"reason\": \"重复录入\"}");
        record(officer, body.formatted("2021-03-10", team)).then().statusCode(422);
    }

    @Test
    void shouldChangeOnlyWhatTheCorrectionNames() {
        var team = team("2021-03-01");
        var id = id(visit("2021-03-02"));

        correct(officer, id, 1, """
                {"reason": "漏填服务队", "teamId": "%s", "materials": 20}""".formatted(team))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("visitedOn", equalTo("2021-03-02"))
                .body("enterprise.name", equalTo("某小吃店"))
                .body("teamId", equalTo(team.toString()))
                .body("materials", equalTo(20));
        correct(officer, id, 2, """
                {"reason": "补填代码", "enterprise": {"creditCode": "%s", "name": "某小吃店有限公司"}}""".formatted(CODE))
                .then()
                .statusCode(200)
                .body("enterprise.creditCode", equalTo(CODE))
                .body("materials", equalTo(20));
        correct(officer, id, 3, """
                {"reason": "换服务队", "teamId": "%s"}""".formatted(UUID.randomUUID())).then().statusCode(422);
        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 2L, 3L);
    }

    @Test
    void shouldClearATeamThatWasEnteredInError() {
        var id = id(record(officer, """
                {"division": "370402", "visitedOn": "2021-03-02", "enterprise": {"name": "某小吃店"},
                 "teamId": "%s"}""".formatted(team("2021-03-01"))));

        correct(officer, id, 1, """
                {"reason": "并非服务队走访", "cleared": ["TEAM"]}""")
                .then()
                .statusCode(200)
                .body("teamId", equalTo(null))
                .body("enterprise.name", equalTo("某小吃店"));

        assertThat(published.lastOf(id).payload()).contains("\"teamId\":null");
    }

    @Test
    void shouldMoveToAnotherDivisionAndYearForATokenThatCoversBoth() {
        var id = id(visit("2021-03-02"));
        var move = """
                {"reason": "属地录入错误", "division": "370403", "visitedOn": "2020-12-30"}""";

        correct(officer, id, 1, move).then().statusCode(404).body("type", equalTo("/problems/division-out-of-scope"));
        correct(prefecture, id, 1, move).then().statusCode(200);

        assertThat(published.lastOf(id).division()).isEqualTo("370403");
        assertThat(published.lastOf(id).year()).isEqualTo(2020);
        officer.get("/v1/enterprise-visits/" + id).then().statusCode(404);
    }

    @Test
    void shouldAnnulWithAReasonAndThenTakeNoMoreSteps() {
        var id = id(visit("2021-03-02"));

        officer.change("/v1/enterprise-visits/" + id + "/annulment", 1, """
                {"reason": "重复录入"}""")
                .then()
                .statusCode(200)
                .body("annulment.reason", equalTo("重复录入"));

        correct(officer, id, 2, """
                {"reason": "更正", "materials": 5}""")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/enterprise-visit-annulled"));
    }

    @Test
    void shouldRefuseAVisitInTheFuture() {
        visit("2199-03-02")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/visitedOn"));
    }

    @Test
    void shouldNeedTheVersionThatTheClientHasSeen() {
        var id = id(visit("2021-03-02"));

        correct(officer, id, 2, """
                {"reason": "更正", "materials": 5}""").then().statusCode(412);
        officer.post("/v1/enterprise-visits/" + id + "/corrections", """
                {"reason": "更正", "materials": 5}""").then().statusCode(428);
    }

    @Test
    void shouldNameEachFieldAtFault() {
        record(officer, """
                {"division": "370402", "enterprise": {"name": "　"}, "materials": -1}""")
                .then()
                .statusCode(422)
                .body("errors.pointer.sort()", contains("/enterprise/name", "/materials", "/visitedOn"));
    }

    @Test
    void shouldNameTheRecordThatASourceReferenceIsTakenBy() {
        var body = """
                {"division": "370402", "visitedOn": "2021-03-02", "enterprise": {"name": "某小吃店"}, "sourceReference": "%s"}""".formatted(UUID.randomUUID());
        var id = id(record(officer, body));

        record(officer, body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/source-reference-taken"))
                .body("recordId", equalTo(id.toString()));
    }

    @Test
    void shouldListWhatTheFiltersNamePageByPage() {
        var team = team("2018-01-01");
        var body = """
                {"division": "370402", "visitedOn": "%s", "enterprise": {"creditCode": "%s", "name": "某公司"}, "teamId": "%s"}""";
        var first = id(record(officer, body.formatted("2018-05-01", CODE, team)));
        var second = id(record(officer, body.formatted("2018-05-31", CODE, team)));
        record(officer, body.formatted("2018-06-01", CODE, team));
        var path =
                "/v1/enterprise-visits?division=370402&creditCode=%s&teamId=%s&from=2018-05-01&until=2018-05-31&limit=1"
                        .formatted(CODE, team);

        var page = Api.as(ZAOZHUANG, VIEWER).get(path);

        page.then().statusCode(200).body("items.id", contains(first.toString()));
        assertThat(page.header("Link")).endsWith("after=" + first + ">; rel=\"next\"");
        Api.as(ZAOZHUANG, VIEWER).get(path + "&after=" + first).then().body("items.id", contains(second.toString()));
    }

    @Test
    void shouldLetAViewerReadAndNotWrite() {
        var id = id(visit("2021-03-02"));

        Api.as(ZAOZHUANG, VIEWER).get("/v1/enterprise-visits/" + id).then().statusCode(200);
        Api.as(XUECHENG, VIEWER).get("/v1/enterprise-visits/" + id).then().statusCode(404);
        record(Api.as(SHIZHONG, VIEWER), """
                {"division": "370402", "visitedOn": "2021-03-02", "enterprise": {"name": "某小吃店"}}""").then().statusCode(403);
    }

    private Response visit(String visitedOn) {
        return record(officer, """
                {"division": "370402", "visitedOn": "%s", "enterprise": {"name": "某小吃店"}}""".formatted(visitedOn));
    }

    /** Of the prefecture: its teams visit in the counties too. */
    private UUID team(String formedOn) {
        return id(prefecture.post("/v1/service-teams", """
                {"division": "370400", "name": "法律服务队", "formedOn": "%s"}""".formatted(formedOn)));
    }

    private static Response record(Api api, String body) {
        return api.post("/v1/enterprise-visits", body);
    }

    private static Response correct(Api api, UUID id, long seen, String body) {
        return api.change("/v1/enterprise-visits/" + id + "/corrections", seen, body);
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
