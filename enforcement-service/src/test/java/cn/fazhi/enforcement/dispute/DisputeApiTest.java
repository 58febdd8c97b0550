package cn.fazhi.enforcement.dispute;

import static cn.fazhi.enforcement.Api.SHIZHONG;
import static cn.fazhi.enforcement.Api.XUECHENG;
import static cn.fazhi.enforcement.Api.ZAOZHUANG;
import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.INSPECTOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.fazhi.contracts.Digest;
import cn.fazhi.enforcement.Api;
import cn.fazhi.enforcement.AtOnce;
import cn.fazhi.enforcement.Published;
import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class DisputeApiTest {

    private static final String HEARING = """
            {"on": "2021-05-12", "attendanceDue": true, "attended": true}""";
    private static final String OUTCOME = """
            {"concludedOn": "2021-06-30", "outcome": "CLAIM_DISMISSED"}""";

    private final Api inspector = Api.as(SHIZHONG, INSPECTOR);
    private final Api approver = Api.as(SHIZHONG, CASE_APPROVER);

    @Inject
    Published published;

    @Test
    void shouldRecordAndPublishADispute() {
        var answer = inspector.post("/v1/disputes", """
                {"division": "370402", "kind": "RECONSIDERATION", "acceptedOn": "2021-03-05"}""");

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"kind":"RECONSIDERATION","caseNumber":null,\
                "status":"ACCEPTED","acceptedOn":"2021-03-05","concludedOn":null,"outcome":null,"hearings":[],"reports":[],\
                "jointAnalyses":[],"annulment":null}""".formatted(id));
        assertThat(inspector.get("/v1/disputes/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(id).topic()).endsWith("enforcement.dispute");
        assertThat(published.lastOf(id).eventType()).isEqualTo("cn.fazhi.enforcement.dispute");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2021-03-05","status":"ACCEPTED",\
                "kind":"RECONSIDERATION","caseNumber":null,"acceptedOn":"2021-03-05","concludedOn":null,"outcome":null,\
                "hearings":[],"reports":[],"jointAnalyses":[],"annulment":null}""".formatted(id));
    }

    @Test
    void shouldPublishEveryStepOfADispute() {
        var id = id(accept(inspector, null));

        step(id, 1, "hearings", HEARING);
        step(id, 2, "reports", """
                {"recipient": "枣庄市市中区司法局", "on": "2021-03-09", "document": "市中人社函〔2021〕9号"}""");
        step(id, 3, "joint-analyses", "{\"on\": \"2021-05-20\"}");
        var answer = step(id, 4, "outcome", OUTCOME);

        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":5,"division":"370402","sourceReference":null,"kind":"LITIGATION",\
                "caseNumber":"（2021）鲁0402行初7号","status":"CONCLUDED","acceptedOn":"2021-03-05","concludedOn":"2021-06-30",\
                "outcome":"CLAIM_DISMISSED","hearings":[{"on":"2021-05-12","attendanceDue":true,"attended":true}],\
                "reports":[{"recipient":"枣庄市市中区司法局","on":"2021-03-09","document":"市中人社函〔2021〕9号"}],\
                "jointAnalyses":["2021-05-20"],"annulment":null}""".formatted(id));
        assertThat(inspector.get("/v1/disputes/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":5,"division":"370402","businessDate":"2021-03-05","status":"CONCLUDED",\
                "kind":"LITIGATION","caseNumber":"（2021）鲁0402行初7号","acceptedOn":"2021-03-05",\
                "concludedOn":"2021-06-30","outcome":"CLAIM_DISMISSED",\
                "hearings":[{"on":"2021-05-12","attendanceDue":true,"attended":true}],\
                "reports":[{"recipient":"枣庄市市中区司法局","on":"2021-03-09","document":"市中人社函〔2021〕9号"}],\
                "jointAnalyses":["2021-05-20"],"annulment":null}""".formatted(id));
    }

    @Test
    void shouldBeConcludedByOneOfTwoClientsThatAskAtOnce() throws Exception {
        var id = id(accept(inspector, null));

        var answers = AtOnce.run(2, () -> inspector.change("/v1/disputes/" + id + "/outcome", 1, OUTCOME));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 2L);
    }

    @Test
    void shouldSayWhichOutcomesTheLawOfTheDayKnows() {
        var id = id(inspector.post("/v1/disputes", """
                {"division": "370402", "kind": "RECONSIDERATION", "acceptedOn": "2021-03-05"}"""));

        inspector
                .change("/v1/disputes/" + id + "/outcome", 1, """
                {"concludedOn": "2023-12-31", "outcome": "VOID"}""")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/outcome-not-in-law"))
                .body("errors.pointer", contains("/outcome"))
                .body("accepted", hasItem("UPHELD"))
                .body("accepted", not(hasItem("VOID")));
        step(id, 1, "outcome", "{\"concludedOn\": \"2024-01-01\", \"outcome\": \"VOID\"}");
    }

    @Test
    void shouldPublishACorrectionThatConcernsOnlyItsHearings() {
        var id = id(accept(inspector, null));
        step(id, 1, "hearings", HEARING);

        correct(inspector, id, 2, """
                {"reason": "出庭情况录入错误", "hearings": [{"on": "2021-05-12", "attendanceDue": true, "attended": false}]}""").then().statusCode(200).header("ETag", "\"3\"");

        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 2L, 3L);
        assertThat(published.lastOf(id).payload())
                .contains("\"hearings\":[{\"on\":\"2021-05-12\",\"attendanceDue\":true,\"attended\":false}]");
    }

    @Test
    void shouldGoOnWhenItsOutcomeWasRecordedInError() {
        var id = id(accept(inspector, null));
        step(id, 1, "outcome", OUTCOME);

        correct(inspector, id, 2, """
                {"reason": "误登记结果", "reopened": true}""").then().statusCode(200);

        assertThat(published.lastOf(id).payload())
                .contains("\"status\":\"ACCEPTED\"")
                .contains("\"concludedOn\":null,\"outcome\":null");
        step(id, 3, "outcome", OUTCOME.replace("CLAIM_DISMISSED", "WITHDRAWN"));
    }

    @Test
    void shouldClearACaseNumberThatWasEnteredInError() {
        var id = id(accept(inspector, null));
        correct(inspector, id, 1, """
                {"reason": "补录案号", "caseNumber": "（2021）鲁0402行初9号"}""").then().statusCode(200);

        correct(inspector, id, 2, """
                {"reason": "案号属于另一案件", "cleared": ["CASE_NUMBER"]}""").then().statusCode(200).body("caseNumber", equalTo(null));

        assertThat(published.lastOf(id).payload()).contains("\"caseNumber\":null");
    }

    @Test
    void shouldMoveToAnotherDivisionAndYearForATokenThatCoversBoth() {
        var id = id(accept(inspector, null));
        var move = """
                {"reason": "属地录入错误", "division": "370403", "acceptedOn": "2020-12-30", "kind": "RECONSIDERATION"}""";

        correct(inspector, id, 1, move).then().statusCode(404).body("type", equalTo("/problems/division-out-of-scope"));
        correct(Api.as(ZAOZHUANG, INSPECTOR), id, 1, move).then().statusCode(200);

        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2020);
        assertThat(row.payload()).contains("\"businessDate\":\"2020-12-30\"").contains("\"kind\":\"RECONSIDERATION\"");
        inspector.get("/v1/disputes/" + id).then().statusCode(404);
        Api.as(XUECHENG, VIEWER).get("/v1/disputes/" + id).then().statusCode(200);
    }

    @Test
    void shouldAnnulWithTheReasonOfTheDayThatTheAuditKeeps() {
        var id = id(accept(inspector, null));

        approver.change("/v1/disputes/" + id + "/annulment", 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(published.lastOf(id).payload())
                .endsWith("\"annulment\":{\"reason\":\"重复录入\",\"on\":\"" + today + "\"}}");
        inspector
                .change("/v1/disputes/" + id + "/hearings", 2, HEARING)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/dispute-annulled"));
        Api.as(SHIZHONG, AUDITOR)
                .get("/v1/audit-entries?recordId=" + id)
                .then()
                .body("items.step", contains("accepted", "annulled"))
                .body("items.reason", contains(null, "重复录入"));
    }

    @Test
    void shouldLetOnlyAnApproverAnnul() {
        var id = id(accept(inspector, null));

        inspector
                .change("/v1/disputes/" + id + "/annulment", 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hearings | {\"on\": \"2021-03-04\", \"attendanceDue\": true, \"attended\": true} | 422 | date-too-early | /on",
                "hearings | {\"on\": \"2199-03-04\", \"attendanceDue\": true, \"attended\": true} | 422 | date-in-future | /on",
                "hearings | {\"on\": \"2021-05-12\", \"attendanceDue\": true} | 422 | validation-failed | /attended",
                "outcome | {\"concludedOn\": \"2021-06-30\", \"outcome\": \"UPHELD\"} | 422 | outcome-not-in-law | /outcome",
                "outcome | {\"concludedOn\": \"2021-03-04\", \"outcome\": \"WITHDRAWN\"} | 422 | date-too-early | /concludedOn",
                "outcome | {\"concludedOn\": \"2199-03-04\", \"outcome\": \"WITHDRAWN\"} | 422 | date-in-future | /concludedOn",
                "outcome | {\"concludedOn\": \"2021-06-30\", \"outcome\": \"WON\"} | 422 | wrong-value | /outcome",
                "reports | {\"recipient\": \"司法局\", \"on\": \"2021-03-04\", \"document\": \"9号\"} | 422 | date-too-early | /on",
                "reports | {\"recipient\": \" \", \"on\": \"2021-03-09\", \"document\": \"9号\"} | 422 | validation-failed | /recipient",
                "joint-analyses | {\"on\": \"2199-03-04\"} | 422 | date-in-future | /on",
                "corrections | {\"reason\": \"更正\", \"outcome\": \"WITHDRAWN\"} | 409 | dispute-not-concluded |",
                "corrections | {\"reason\": \"更正\", \"acceptedOn\": \"2199-03-04\"} | 422 | date-in-future | /acceptedOn"
            })
    void shouldRefuseAStepThatTheRulesForbidAndStoreNothing(
            String step, String body, int status, String slug, String pointer) {
        var id = id(accept(inspector, null));

        var answer = inspector.change("/v1/disputes/" + id + "/" + step, 1, body);

        answer.then().statusCode(status).body("type", equalTo("/problems/" + slug));
        if (pointer != null) {
            answer.then().body("errors.pointer", contains(pointer));
        }
        assertThat(published.of(id)).hasSize(1);
        inspector.get("/v1/disputes/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void shouldNeedTheVersionThatTheClientHasSeen() {
        var id = id(accept(inspector, null));
        step(id, 1, "hearings", HEARING);

        inspector.change("/v1/disputes/" + id + "/outcome", 1, OUTCOME).then().statusCode(412);
        inspector.post("/v1/disputes/" + id + "/outcome", OUTCOME).then().statusCode(428);
    }

    @Test
    void shouldBeInvisibleOutsideItsDivision() {
        var id = id(accept(inspector, null));
        var outside = Api.as(XUECHENG, CASE_APPROVER);

        outside.get("/v1/disputes/" + id).then().statusCode(404);
        outside.change("/v1/disputes/" + id + "/hearings", 1, HEARING).then().statusCode(404);
        outside.get("/v1/disputes").then().body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void shouldBeDigestedAndPublishedAgainAtTheSameRevision() {
        var id = id(accept(inspector, null));
        var machine = Api.as("000000", SERVICE, ADMIN);

        machine.post("/v1/republications", "{\"family\": \"dispute\", \"ids\": [\"" + id + "\"]}")
                .then()
                .statusCode(200)
                .body("republished", equalTo(1));

        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 1L);
        assertThat(published.of(id))
                .extracting(Published.Row::payload)
                .containsOnly(published.lastOf(id).payload());
        var records = "/v1/digests/records?family=dispute&division=370402&year=2021&prefix="
                + Digest.backwards(id).substring(0, 4);
        machine.get(records).then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void shouldSayWhichRecordHasTheSourceReference() {
        var id = id(accept(inspector, "SS-2021-0003"));

        accept(inspector, "SS-2021-0003")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/source-reference-taken"))
                .body("recordId", equalTo(id.toString()));
    }

    @Test
    void shouldPageAndFilter() {
        var dated = """
                {"division": "370402", "kind": "LITIGATION", "acceptedOn": "2011-03-05"}""";
        var first = id(inspector.post("/v1/disputes", dated));
        var second = id(inspector.post("/v1/disputes", dated));
        step(second, 1, "outcome", OUTCOME.replace("2021", "2011"));
        var all = "/v1/disputes?limit=1&kind=LITIGATION&division=370402&from=2011-03-05&until=2011-03-05";

        var page = inspector.get(all);
        page.then().statusCode(200).body("items.id", contains(first.toString()));
        inspector
                .get(all + "&after=" + page.path("next"))
                .then()
                .body("items.id", contains(second.toString()))
                .body("next", equalTo(null));
        inspector
                .get(all + "&status=CONCLUDED&outcome=CLAIM_DISMISSED")
                .then()
                .body("items.id", contains(second.toString()));
        inspector.get(all + "&outcome=WITHDRAWN").then().body("items.size()", equalTo(0));
    }

    private Response step(UUID id, long seen, String step, String body) {
        var answer = inspector.change("/v1/disputes/" + id + "/" + step, seen, body);
        answer.then().statusCode(200).header("ETag", "\"" + (seen + 1) + "\"");
        return answer;
    }

    private static Response accept(Api api, String sourceReference) {
        var reference = sourceReference == null ? "null" : "\"" + sourceReference + "\"";
        return api.post("/v1/disputes", """
                {"division": "370402", "kind": "LITIGATION", "caseNumber": "（2021）鲁0402行初7号",
                 "acceptedOn": "2021-03-05", "sourceReference": %s}""".formatted(reference));
    }

    private static Response correct(Api api, UUID id, long seen, String body) {
        return api.change("/v1/disputes/" + id + "/corrections", seen, body);
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
