package cn.fazhi.enforcement.project;

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
import static org.hamcrest.Matchers.startsWith;

import cn.fazhi.contracts.Digest;
import cn.fazhi.enforcement.AnEmployer;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class ProjectApiTest {

    private static final String ROSTER = """
            {"month": "2021-03", "workers": 120, "realName": 118}""";

    private final Api inspector = Api.as(SHIZHONG, INSPECTOR);
    private final Api approver = Api.as(SHIZHONG, CASE_APPROVER);
    private AnEmployer contractor;

    @Inject
    Published published;

    @BeforeEach
    void registerAnEmployer() {
        contractor = AnEmployer.in(SHIZHONG);
    }

    @Test
    void shouldRegisterAndPublishAProject() {
        var answer = register(inspector);

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"").header("Location", startsWith("http"));
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"name":"市民中心二期",\
                "status":"UNDER_CONSTRUCTION","generalContractor":%s,"startedOn":"2021-03-01","onboardedOn":null,\
                "closedOn":null,"wageAccount":{"required":true,"openedOn":null,"closedOn":null},\
                "deposit":{"required":true,"lodgedOn":null,"releasedOn":null},\
                "agencyPay":{"required":true,"startedOn":null,"endedOn":null},"rosters":[],"annulment":null}""".formatted(id, contractor.json()));
        assertThat(inspector.get("/v1/projects/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(id).topic()).endsWith("enforcement.project");
        assertThat(published.lastOf(id).eventType()).isEqualTo("cn.fazhi.enforcement.project");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2021-03-01","status":"UNDER_CONSTRUCTION",\
                "name":"市民中心二期","generalContractor":%s,"startedOn":"2021-03-01","onboardedOn":null,"closedOn":null,\
                "account":{"required":true,"from":null,"until":null},"deposit":{"required":true,"from":null,"until":null},\
                "agencyPay":{"required":true,"from":null,"until":null},"rosters":[],"annulment":null}""".formatted(id, contractor.json()));
    }

    @Test
    void shouldPublishEveryStepOfAProject() {
        var id = id(register(inspector));

        step(id, 1, "onboarding", "{\"onboardedOn\": \"2021-03-10\"}");
        step(id, 2, "wage-account", "{\"openedOn\": \"2021-03-08\"}");
        step(id, 3, "deposit", "{\"required\": false}");
        step(id, 4, "agency-pay", "{\"required\": true, \"startedOn\": \"2021-03-15\"}");
        step(id, 5, "rosters", "{\"month\": \"2021-04\", \"workers\": 131, \"realName\": 131}");
        step(id, 6, "rosters", ROSTER);
        step(id, 7, "closure", "{\"closedOn\": \"2021-12-20\"}");
        var answer = step(id, 8, "wage-account", "{\"closedOn\": \"2021-12-31\"}");

        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":9,"division":"370402","sourceReference":null,"name":"市民中心二期","status":"CLOSED",\
                "generalContractor":%s,"startedOn":"2021-03-01","onboardedOn":"2021-03-10","closedOn":"2021-12-20",\
                "wageAccount":{"required":true,"openedOn":"2021-03-08","closedOn":"2021-12-31"},\
                "deposit":{"required":false,"lodgedOn":null,"releasedOn":null},\
                "agencyPay":{"required":true,"startedOn":"2021-03-15","endedOn":null},\
                "rosters":[{"month":"2021-03","workers":120,"realName":118},{"month":"2021-04","workers":131,"realName":131}],\
                "annulment":null}""".formatted(id, contractor.json()));
        assertThat(inspector.get("/v1/projects/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.of(id))
                .extracting(Published.Row::revision)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":9,"division":"370402","businessDate":"2021-03-01","status":"CLOSED",\
                "name":"市民中心二期","generalContractor":%s,"startedOn":"2021-03-01","onboardedOn":"2021-03-10",\
                "closedOn":"2021-12-20","account":{"required":true,"from":"2021-03-08","until":"2021-12-31"},\
                "deposit":{"required":false,"from":null,"until":null},\
                "agencyPay":{"required":true,"from":"2021-03-15","until":null},\
                "rosters":[{"month":"2021-03","workers":120,"realName":118},{"month":"2021-04","workers":131,"realName":131}],\
                "annulment":null}""".formatted(id, contractor.json()));
    }

    @Test
    void shouldRecordARosterOfOneOfTwoClientsThatAskAtOnce() throws Exception {
        var id = id(register(inspector));

        var answers = AtOnce.run(2, () -> inspector.change("/v1/projects/" + id + "/rosters", 1, ROSTER));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 2L);
    }

    @Test
    void shouldReplaceARosterOnlyByACorrection() {
        var id = id(register(inspector));
        step(id, 1, "rosters", ROSTER);
        step(id, 2, "rosters", ROSTER.replace("2021-03", "2021-04"));

        inspector
                .change("/v1/projects/" + id + "/rosters", 3, ROSTER)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/roster-already-recorded"));
        correct(inspector, id, 3, """
                {"reason": "人数录入错误", "rosters": [{"month": "2021-03", "workers": 121, "realName": 121}],
                 "withdrawnRosters": ["2021-04"]}""").then().statusCode(200).header("ETag", "\"4\"");

        assertThat(published.lastOf(id).payload())
                .contains("\"rosters\":[{\"month\":\"2021-03\",\"workers\":121,\"realName\":121}]");
        assertThat(inspector.get("/v1/projects/" + id).<List<Object>>path("rosters"))
                .hasSize(1);
    }

    @Test
    void shouldGoOnWhenItsClosureIsWithdrawn() {
        var id = id(register(inspector));
        step(id, 1, "closure", "{\"closedOn\": \"2021-12-20\"}");

        correct(inspector, id, 2, """
                {"reason": "误登记竣工", "withdrawnSteps": ["CLOSURE"], "name": "市民中心三期"}""").then().statusCode(200);

        assertThat(published.lastOf(id).payload())
                .contains("\"status\":\"UNDER_CONSTRUCTION\",\"name\":\"市民中心三期\"")
                .contains("\"closedOn\":null");
    }

    @Test
    void shouldMoveToAnotherDivisionAndYearForATokenThatCoversBoth() {
        var id = id(register(inspector));
        step(id, 1, "onboarding", "{\"onboardedOn\": \"2021-03-10\"}");
        var move = """
                {"reason": "属地录入错误", "division": "370403", "startedOn": "2020-12-30"}""";

        correct(inspector, id, 2, move).then().statusCode(404).body("type", equalTo("/problems/division-out-of-scope"));
        correct(Api.as(ZAOZHUANG, INSPECTOR), id, 2, move).then().statusCode(200);

        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2020);
        assertThat(row.payload()).contains("\"businessDate\":\"2020-12-30\"").contains("\"startedOn\":\"2020-12-30\"");
        inspector.get("/v1/projects/" + id).then().statusCode(404);
        Api.as(XUECHENG, VIEWER).get("/v1/projects/" + id).then().statusCode(200);
    }

    @Test
    void shouldAnnulWithTheReasonOfTheDayThatTheAuditKeeps() {
        var id = id(register(inspector));

        approver.change("/v1/projects/" + id + "/annulment", 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(published.lastOf(id).payload())
                .endsWith("\"annulment\":{\"reason\":\"重复录入\",\"on\":\"" + today + "\"}}");
        inspector
                .change("/v1/projects/" + id + "/rosters", 2, ROSTER)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/project-annulled"));
        Api.as(SHIZHONG, AUDITOR)
                .get("/v1/audit-entries?recordId=" + id)
                .then()
                .body("items.step", contains("registered", "annulled"))
                .body("items.reason", contains(null, "重复录入"));
    }

    @Test
    void shouldLetOnlyAnApproverAnnul() {
        var id = id(register(inspector));

        inspector
                .change("/v1/projects/" + id + "/annulment", 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "onboarding | {\"onboardedOn\": \"2021-02-28\"} | 422 | date-too-early | /onboardedOn",
                "onboarding | {\"onboardedOn\": \"2199-02-28\"} | 422 | date-in-future | /onboardedOn",
                "onboarding | {} | 422 | validation-failed | /onboardedOn",
                "rosters | {\"month\": \"2021-02\", \"workers\": 1, \"realName\": 1} | 422 | date-too-early | /month",
                "rosters | {\"month\": \"2199-02\", \"workers\": 1, \"realName\": 1} | 422 | date-in-future | /month",
                "rosters | {\"month\": \"2021-13\", \"workers\": 1, \"realName\": 1} | 422 | validation-failed | /month",
                "rosters | {\"month\": \"2021-03\", \"workers\": 1, \"realName\": -1} | 422 | validation-failed | /realName",
                "rosters | {\"month\": \"2021-03\", \"workers\": 1} | 422 | validation-failed | /realName",
                "rosters | {\"month\": \"2021-03\", \"workers\": 1, \"realName\": 2} | 422 | real-name-exceeds-workers |",
                "wage-account | {} | 422 | nothing-to-record |",
                "wage-account | {\"closedOn\": \"2021-04-01\"} | 409 | project-step-not-recorded |",
                "wage-account | {\"openedOn\": \"2021-04-02\", \"closedOn\": \"2021-04-01\"} | 422 | date-too-early | /closedOn",
                "deposit | {\"lodgedOn\": \"2199-04-02\"} | 422 | date-in-future | /lodgedOn",
                "agency-pay | {\"startedOn\": \"2199-04-02\"} | 422 | date-in-future | /startedOn",
                "closure | {\"closedOn\": \"2021-02-28\"} | 422 | date-too-early | /closedOn",
                "closure | {\"closedOn\": \"2199-02-28\"} | 422 | date-in-future | /closedOn",
                "corrections | {\"reason\": \"更正\", \"onboardedOn\": \"2021-03-02\"} | 409 | project-step-not-recorded |",
                "corrections | {\"reason\": \"更正\", \"withdrawnRosters\": [\"2021-03\"]} | 409 | roster-not-recorded |"
            })
    void shouldRefuseAStepThatTheRulesForbidAndStoreNothing(
            String step, String body, int status, String slug, String pointer) {
        var id = id(register(inspector));

        var answer = inspector.change("/v1/projects/" + id + "/" + step, 1, body);

        answer.then().statusCode(status).body("type", equalTo("/problems/" + slug));
        if (pointer != null) {
            answer.then().body("errors.pointer", contains(pointer));
        }
        assertThat(published.of(id)).hasSize(1);
        inspector.get("/v1/projects/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void shouldNeedTheVersionThatTheClientHasSeen() {
        var id = id(register(inspector));
        step(id, 1, "rosters", ROSTER);

        inspector
                .change("/v1/projects/" + id + "/onboarding", 1, "{\"onboardedOn\": \"2021-03-10\"}")
                .then()
                .statusCode(412);
        inspector
                .post("/v1/projects/" + id + "/onboarding", "{\"onboardedOn\": \"2021-03-10\"}")
                .then()
                .statusCode(428);
    }

    @Test
    void shouldBeInvisibleOutsideItsDivision() {
        var id = id(register(inspector));
        var outside = Api.as(XUECHENG, CASE_APPROVER);

        outside.get("/v1/projects/" + id).then().statusCode(404);
        outside.change("/v1/projects/" + id + "/rosters", 1, ROSTER).then().statusCode(404);
        outside.get("/v1/projects?generalContractorId=" + contractor.id())
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void shouldBeDigestedAndPublishedAgainAtTheSameRevision() {
        var id = id(register(inspector));
        var machine = Api.as("000000", SERVICE, ADMIN);

        machine.post("/v1/republications", "{\"family\": \"project\", \"ids\": [\"" + id + "\"]}")
                .then()
                .statusCode(200)
                .body("republished", equalTo(1));

        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 1L);
        assertThat(published.of(id))
                .extracting(Published.Row::payload)
                .containsOnly(published.lastOf(id).payload());
        var records = "/v1/digests/records?family=project&division=370402&year=2021&prefix="
                + Digest.backwards(id).substring(0, 4);
        machine.get(records).then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void shouldSayWhichRecordHasTheSourceReference() {
        var id = id(register(inspector, "XM-2021-0012"));

        var again = register(inspector, "XM-2021-0012");

        again.then()
                .statusCode(409)
                .body("type", equalTo("/problems/source-reference-taken"))
                .body("recordId", equalTo(id.toString()));
    }

    @Test
    void shouldPageAndFilter() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            ids.add(id(register(inspector)).toString());
        }
        step(UUID.fromString(ids.get(1)), 1, "closure", "{\"closedOn\": \"2021-12-20\"}");
        var all = "/v1/projects?limit=2&generalContractorId=" + contractor.id();

        var first = inspector.get(all);
        first.then().statusCode(200).body("items.id", contains(ids.get(0), ids.get(1)));
        inspector
                .get(all + "&after=" + first.path("next"))
                .then()
                .body("items.id", contains(ids.get(2)))
                .body("next", equalTo(null));
        inspector
                .get(all + "&status=CLOSED&division=370402&from=2021-03-01&until=2021-03-01")
                .then()
                .body("items.id", contains(ids.get(1)));
        inspector.get(all + "&from=2021-03-02").then().body("items.size()", equalTo(0));
    }

    @Test
    void shouldTakeNoUnknownContractor() {
        contractor = new AnEmployer(UUID.randomUUID(), null, SHIZHONG);

        register(inspector).then().statusCode(422).body("type", equalTo("/problems/unknown-employer"));
    }

    private Response step(UUID id, long seen, String step, String body) {
        var answer = inspector.change("/v1/projects/" + id + "/" + step, seen, body);
        answer.then().statusCode(200).header("ETag", "\"" + (seen + 1) + "\"");
        return answer;
    }

    private Response register(Api api) {
        return register(api, null);
    }

    private Response register(Api api, String sourceReference) {
        var reference = sourceReference == null ? "null" : "\"" + sourceReference + "\"";
        return api.post("/v1/projects", """
                {"division": "370402", "name": "市民中心二期", "generalContractorId": "%s", "startedOn": "2021-03-01",
                 "sourceReference": %s}""".formatted(contractor.id(), reference));
    }

    private static Response correct(Api api, UUID id, long seen, String body) {
        return api.change("/v1/projects/" + id + "/corrections", seen, body);
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
