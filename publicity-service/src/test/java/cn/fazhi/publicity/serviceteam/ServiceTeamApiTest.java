package cn.fazhi.publicity.serviceteam;

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
class ServiceTeamApiTest {

    private final Api officer = Api.as(SHIZHONG, PUBLICITY_OFFICER);

    @Inject
    Published published;

    @Test
    void shouldFormATeamAndPublishItsMembersByNumberAlone() {
        var answer = form(officer, SHIZHONG, "2021-03-01");

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith("/v1/service-teams/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"status":"ACTIVE",\
                "name":"人社法律服务队","formedOn":"2021-03-01","dissolvedOn":null,\
                "members":[{"memberId":"1","name":"李强","from":"2021-03-01","until":null},\
                {"memberId":"2","name":"王芳","from":"2021-03-01","until":null}],"annulment":null}""".formatted(id));
        assertThat(officer.get("/v1/service-teams/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(id).topic()).endsWith("publicity.service-team");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2021-03-01","status":"ACTIVE",\
                "name":"人社法律服务队","formedOn":"2021-03-01","dissolvedOn":null,\
                "members":[{"memberId":"1","from":"2021-03-01","until":null},\
                {"memberId":"2","from":"2021-03-01","until":null}],"annulment":null}""".formatted(id));
    }

    @Test
    void shouldPublishWhoJoinsAndWhoLeaves() {
        var id = id(form(officer, SHIZHONG, "2021-03-01"));

        officer.change("/v1/service-teams/" + id + "/members", 1, """
                {"name": "赵敏", "from": "2021-04-01"}""")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        var answer = officer.change("/v1/service-teams/" + id + "/members/1/departure", 2, """
                {"until": "2021-09-01"}""");

        answer.then().statusCode(200).header("ETag", "\"3\"").body("members.name", contains("李强", "王芳", "赵敏"));
        assertThat(officer.get("/v1/service-teams/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 2L, 3L);
        assertThat(published.lastOf(id).payload()).contains("""
                "members":[{"memberId":"1","from":"2021-03-01","until":"2021-09-01"},\
                {"memberId":"2","from":"2021-03-01","until":null},{"memberId":"3","from":"2021-04-01","until":null}]""");
    }

    @Test
    void shouldTakeInBothOfTwoPeopleOnlyOneAfterTheOther() throws Exception {
        var id = id(form(officer, SHIZHONG, "2021-03-01"));

        var answers = AtOnce.run(2, () -> officer.change("/v1/service-teams/" + id + "/members", 1, """
                {"name": "赵敏", "from": "2021-04-01"}"""));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        officer.get("/v1/service-teams/" + id).then().body("members.memberId", contains("1", "2", "3"));
    }

    @Test
    void shouldDissolveATeam() {
        var id = id(form(officer, SHIZHONG, "2021-03-01"));

        officer.change("/v1/service-teams/" + id + "/dissolution", 1, """
                {"dissolvedOn": "2022-01-01"}""")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISSOLVED"));

        assertThat(published.lastOf(id).payload())
                .contains("\"status\":\"DISSOLVED\"", "\"dissolvedOn\":\"2022-01-01\"");
        officer.change("/v1/service-teams/" + id + "/members", 2, """
                {"name": "赵敏", "from": "2021-04-01"}""")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/service-team-dissolved"));
        officer.change("/v1/service-teams/" + id + "/dissolution", 2, """
                {"dissolvedOn": "2022-01-01"}""")
                .then()
                .statusCode(409);
    }

    @Test
    void shouldRefuseAMemberWhomTheTeamDoesNotHave() {
        var id = id(form(officer, SHIZHONG, "2021-03-01"));

        officer.change("/v1/service-teams/" + id + "/members/7/departure", 1, """
                {"until": "2021-09-01"}""")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-member"));
        officer.change("/v1/service-teams/" + id + "/corrections", 1, """
                {"reason": "更正", "members": [{"memberId": "7", "name": "李强", "from": "2021-03-01"}]}""")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/members/0/memberId"));
        assertThat(published.of(id)).hasSize(1);
    }

    @Test
    void shouldReplaceTheMembersByCorrection() {
        var id = id(form(officer, SHIZHONG, "2021-03-01"));

        officer.change("/v1/service-teams/" + id + "/corrections", 1, """
                {"reason": "队员录入错误", "members": [{"memberId": "2", "name": "王芳", "from": "2021-03-02"},
                 {"name": "赵敏", "from": "2021-04-01", "until": "2021-05-01"}]}""")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        assertThat(published.lastOf(id).payload()).contains("""
                "members":[{"memberId":"2","from":"2021-03-02","until":null},\
                {"memberId":"3","from":"2021-04-01","until":"2021-05-01"}]""");
        officer.get("/v1/service-teams/" + id).then().body("members.name", contains("王芳", "赵敏"));
    }

    @Test
    void shouldMoveToAnotherDivisionForATokenThatCoversBoth() {
        var id = id(form(officer, SHIZHONG, "2021-03-01"));
        var move = """
                {"reason": "属地录入错误", "division": "370403", "formedOn": "2020-12-01"}""";

        officer.change("/v1/service-teams/" + id + "/corrections", 1, move)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/division-out-of-scope"));
        Api.as(ZAOZHUANG, PUBLICITY_OFFICER)
                .change("/v1/service-teams/" + id + "/corrections", 1, move)
                .then()
                .statusCode(200);

        assertThat(published.lastOf(id).division()).isEqualTo("370403");
        assertThat(published.lastOf(id).year()).isEqualTo(2020);
        officer.get("/v1/service-teams/" + id).then().statusCode(404);
    }

    @Test
    void shouldAnnulWithAReasonAndThenTakeNoMoreSteps() {
        var id = id(form(officer, SHIZHONG, "2021-03-01"));

        officer.change("/v1/service-teams/" + id + "/annulment", 1, """
                {"reason": "重复录入"}""")
                .then()
                .statusCode(200)
                .body("annulment.reason", equalTo("重复录入"));

        officer.change("/v1/service-teams/" + id + "/dissolution", 2, """
                {"dissolvedOn": "2022-01-01"}""")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/service-team-annulled"));
    }

    @Test
    void shouldNeedTheVersionThatTheClientHasSeen() {
        var id = id(form(officer, SHIZHONG, "2021-03-01"));

        officer.post("/v1/service-teams/" + id + "/members", """
                {"name": "赵敏", "from": "2021-04-01"}""").then().statusCode(428);
        officer.change("/v1/service-teams/" + id + "/members/1/departure", 4, """
                {"until": "2021-09-01"}""")
                .then()
                .statusCode(412);
    }

    @Test
    void shouldNameEachFieldAtFault() {
        officer.post("/v1/service-teams", """
                {"division": "370402", "name": "", "formedOn": "2021-03-01", "members": [{"name": "李强"}, {"name": " "}]}""")
                .then()
                .statusCode(422)
                .body("errors.pointer.sort()", contains("/members/1/name", "/name"));
    }

    @Test
    void shouldNameTheRecordThatASourceReferenceIsTakenBy() {
        var body = """
                {"division": "370402", "name": "服务队", "formedOn": "2021-03-01", "sourceReference": "%s"}""".formatted(UUID.randomUUID());
        var id = id(officer.post("/v1/service-teams", body));

        officer.post("/v1/service-teams", body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/source-reference-taken"))
                .body("recordId", equalTo(id.toString()));
    }

    @Test
    void shouldListWhatTheFiltersNamePageByPage() {
        var first = id(form(Api.as(XUECHENG, PUBLICITY_OFFICER), XUECHENG, "2018-05-01"));
        var second = id(form(Api.as(XUECHENG, PUBLICITY_OFFICER), XUECHENG, "2018-05-31"));
        form(Api.as(XUECHENG, PUBLICITY_OFFICER), XUECHENG, "2018-06-01");
        var path = "/v1/service-teams?division=370403&status=ACTIVE&from=2018-05-01&until=2018-05-31&limit=1";

        var page = Api.as(ZAOZHUANG, VIEWER).get(path);

        page.then().statusCode(200).body("items.id", contains(first.toString()));
        assertThat(page.header("Link")).endsWith("after=" + first + ">; rel=\"next\"");
        Api.as(ZAOZHUANG, VIEWER).get(path + "&after=" + first).then().body("items.id", contains(second.toString()));
    }

    @Test
    void shouldLetAViewerReadAndNotWrite() {
        var id = id(form(officer, SHIZHONG, "2021-03-01"));

        Api.as(ZAOZHUANG, VIEWER).get("/v1/service-teams/" + id).then().statusCode(200);
        form(Api.as(SHIZHONG, VIEWER), SHIZHONG, "2021-03-01").then().statusCode(403);
        Api.as(SHIZHONG, VIEWER)
                .change("/v1/service-teams/" + id + "/members", 1, "{\"name\": \"赵敏\", \"from\": \"2021-04-01\"}")
                .then()
                .statusCode(403);
        Api.as(XUECHENG, VIEWER).get("/v1/service-teams/" + id).then().statusCode(404);
    }

    private static Response form(Api api, String division, String formedOn) {
        return api.post("/v1/service-teams", """
                {"division": "%s", "name": "人社法律服务队", "formedOn": "%s", "members": [{"name": "李强"}, {"name": "王芳"}]}""".formatted(division, formedOn));
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
