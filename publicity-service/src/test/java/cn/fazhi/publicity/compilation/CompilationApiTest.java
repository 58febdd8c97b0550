package cn.fazhi.publicity.compilation;

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
class CompilationApiTest {

    private final Api officer = Api.as(SHIZHONG, PUBLICITY_OFFICER);

    @Inject
    Published published;

    @Test
    void shouldRecordAndPublishACompilation() {
        var answer = record(officer, SHIZHONG, "2021-05-20");

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith("/v1/compilations/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"title":"就业创业政策法规汇编",\
                "producedOn":"2021-05-20","annulment":null}""".formatted(id));
        assertThat(officer.get("/v1/compilations/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(id).topic()).endsWith("publicity.compilation");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2021-05-20","title":"就业创业政策法规汇编",\
                "producedOn":"2021-05-20","annulment":null}""".formatted(id));
    }

    @Test
    void shouldMoveToAnotherDivisionAndYearForATokenThatCoversBoth() {
        var id = id(record(officer, SHIZHONG, "2021-05-20"));
        var move = """
                {"reason": "属地录入错误", "division": "370403", "producedOn": "2020-12-30"}""";

        correct(officer, id, 1, move).then().statusCode(404).body("type", equalTo("/problems/division-out-of-scope"));
        correct(Api.as(ZAOZHUANG, PUBLICITY_OFFICER), id, 1, move).then().statusCode(200);

        assertThat(published.lastOf(id).division()).isEqualTo("370403");
        assertThat(published.lastOf(id).year()).isEqualTo(2020);
        officer.get("/v1/compilations/" + id).then().statusCode(404);
    }

    @Test
    void shouldAnnulWithAReasonAndThenTakeNoMoreSteps() {
        var id = id(record(officer, SHIZHONG, "2021-05-20"));

        officer.change("/v1/compilations/" + id + "/annulment", 1, """
                {"reason": "重复录入"}""")
                .then()
                .statusCode(200)
                .body("annulment.reason", equalTo("重复录入"));

        correct(officer, id, 2, """
                {"reason": "更正", "title": "政策汇编"}""").then().statusCode(409).body("type", equalTo("/problems/compilation-annulled"));
    }

    @Test
    void shouldRefuseOneProducedInTheFuture() {
        record(officer, SHIZHONG, "2199-05-20")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/producedOn"));
    }

    @Test
    void shouldNeedTheVersionThatTheClientHasSeen() {
        var id = id(record(officer, SHIZHONG, "2021-05-20"));

        correct(officer, id, 2, """
                {"reason": "更正", "title": "政策汇编"}""").then().statusCode(412);
        officer.post("/v1/compilations/" + id + "/corrections", """
                {"reason": "更正", "title": "政策汇编"}""").then().statusCode(428);
    }

    @Test
    void shouldNameEachFieldAtFault() {
        officer.post("/v1/compilations", """
                {"division": "370402", "title": " "}""")
                .then()
                .statusCode(422)
                .body("errors.pointer.sort()", contains("/producedOn", "/title"));
    }

    @Test
    void shouldNameTheRecordThatASourceReferenceIsTakenBy() {
        var body = """
                {"division": "370402", "title": "汇编", "producedOn": "2021-05-20", "sourceReference": "%s"}""".formatted(UUID.randomUUID());
        var id = id(officer.post("/v1/compilations", body));

        officer.post("/v1/compilations", body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/source-reference-taken"))
                .body("recordId", equalTo(id.toString()));
    }

    @Test
    void shouldListWhatTheFiltersNamePageByPage() {
        var first = id(record(Api.as(XUECHENG, PUBLICITY_OFFICER), XUECHENG, "2018-05-01"));
        var second = id(record(Api.as(XUECHENG, PUBLICITY_OFFICER), XUECHENG, "2018-05-31"));
        record(Api.as(XUECHENG, PUBLICITY_OFFICER), XUECHENG, "2018-06-01");
        var path = "/v1/compilations?division=370403&from=2018-05-01&until=2018-05-31&limit=1";

        var page = Api.as(ZAOZHUANG, VIEWER).get(path);

        page.then().statusCode(200).body("items.id", contains(first.toString()));
        assertThat(page.header("Link")).endsWith("after=" + first + ">; rel=\"next\"");
        Api.as(ZAOZHUANG, VIEWER).get(path + "&after=" + first).then().body("items.id", contains(second.toString()));
    }

    @Test
    void shouldLetAViewerReadAndNotWrite() {
        var id = id(record(officer, SHIZHONG, "2021-05-20"));

        Api.as(ZAOZHUANG, VIEWER).get("/v1/compilations/" + id).then().statusCode(200);
        record(Api.as(SHIZHONG, VIEWER), SHIZHONG, "2021-05-20").then().statusCode(403);
        Api.as(XUECHENG, VIEWER).get("/v1/compilations/" + id).then().statusCode(404);
    }

    private static Response record(Api api, String division, String producedOn) {
        return api.post("/v1/compilations", """
                {"division": "%s", "title": "就业创业政策法规汇编", "producedOn": "%s"}""".formatted(division, producedOn));
    }

    private static Response correct(Api api, UUID id, long seen, String body) {
        return api.change("/v1/compilations/" + id + "/corrections", seen, body);
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
