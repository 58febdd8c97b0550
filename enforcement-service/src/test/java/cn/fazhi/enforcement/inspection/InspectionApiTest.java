package cn.fazhi.enforcement.inspection;

import static cn.fazhi.enforcement.Api.BEIJING_DONGCHENG;
import static cn.fazhi.enforcement.Api.SHIZHONG;
import static cn.fazhi.enforcement.Api.XUECHENG;
import static cn.fazhi.enforcement.Api.ZAOZHUANG;
import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.INSPECTOR;
import static cn.fazhi.identity.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class InspectionApiTest {

    private static final String COMPLETION = """
            {"completedOn": "2021-03-02", "result": "CORRECTED_ON_SITE", "findings": "未签订书面劳动合同，当场改正",
             "inspectors": [{"name": "李强", "certificateNumber": "LD-018"}, {"name": "赵敏", "certificateNumber": "LD-022"}]}""";

    private final Api inspector = Api.as(SHIZHONG, INSPECTOR);
    private final Api approver = Api.as(SHIZHONG, CASE_APPROVER);
    private AnEmployer employer;

    @Inject
    Published published;

    @BeforeEach
    void registerAnEmployer() {
        employer = AnEmployer.in(SHIZHONG);
    }

    @Test
    void shouldPlanAndPublishAnInspection() {
        var answer = plan(inspector);

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"kind":"ROUTINE","status":"PLANNED",\
                "employer":%s,"plannedOn":"2021-03-01","completedOn":null,"result":null,"findings":null,\
                "inspectors":[],"annulment":null}""".formatted(id, employer.json()));
        assertThat(inspector.get("/v1/inspections/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(id).topic()).endsWith("enforcement.inspection");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2021-03-01","kind":"ROUTINE","status":"PLANNED",\
                "employer":%s,"plannedOn":"2021-03-01","completedOn":null,"result":null,"inspectors":[],"annulment":null}""".formatted(id, employer.json()));
    }

    @Test
    void shouldCompleteAndPublishAnInspection() {
        var id = id(plan(inspector));

        var answer = inspector.change("/v1/inspections/" + id + "/completion", 1, COMPLETION);

        answer.then().statusCode(200).header("ETag", "\"2\"");
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","sourceReference":null,"kind":"ROUTINE","status":"COMPLETED",\
                "employer":%s,"plannedOn":"2021-03-01","completedOn":"2021-03-02","result":"CORRECTED_ON_SITE",\
                "findings":"未签订书面劳动合同，当场改正","inspectors":[{"name":"李强","certificateNumber":"LD-018"},\
                {"name":"赵敏","certificateNumber":"LD-022"}],"annulment":null}""".formatted(id, employer.json()));
        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 2L);
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","businessDate":"2021-03-02","kind":"ROUTINE","status":"COMPLETED",\
                "employer":%s,"plannedOn":"2021-03-01","completedOn":"2021-03-02","result":"CORRECTED_ON_SITE",\
                "inspectors":["LD-018","LD-022"],"annulment":null}""".formatted(id, employer.json()));
    }

    @Test
    void shouldBeCompletedByOneOfTwoClientsThatAskAtOnce() throws Exception {
        var id = id(plan(inspector));

        var answers = AtOnce.run(2, () -> inspector.change("/v1/inspections/" + id + "/completion", 1, COMPLETION));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 2L);
    }

    @Test
    void shouldPublishACorrectionThatConcernsOnlyTheInspectors() {
        var id = completed();

        correct(inspector, id, 2, """
                {"reason": "检查人员录入错误", "inspectors": [{"name": "李强", "certificateNumber": "LD-018"},
                 {"name": "孙莉", "certificateNumber": "LD-031"}]}""").then().statusCode(200).header("ETag", "\"3\"");

        assertThat(published.of(id)).extracting(Published.Row::revision).containsExactly(1L, 2L, 3L);
        assertThat(published.lastOf(id).payload()).contains("\"inspectors\":[\"LD-018\",\"LD-031\"]");
        inspector
                .get("/v1/inspections/" + id)
                .then()
                .body("inspectors.certificateNumber", contains("LD-018", "LD-031"));
    }

    @Test
    void shouldClearFindingsThatWereEnteredInError() {
        var id = completed();
        var planned = id(plan(inspector));
        var cleared = """
                {"reason": "检查情况属于另一单位", "cleared": ["FINDINGS"]}""";

        correct(inspector, id, 2, cleared).then().statusCode(200).body("findings", equalTo(null));
        correct(inspector, planned, 1, cleared)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/inspection-not-completed"));
    }

    @Test
    void shouldMoveToAnotherDivisionAndYearForATokenThatCoversBoth() {
        var id = completed();
        var move = """
                {"reason": "属地录入错误", "division": "370403", "completedOn": "2020-12-30", "kind": "CAMPAIGN"}""";

        correct(inspector, id, 2, move).then().statusCode(404).body("type", equalTo("/problems/division-out-of-scope"));
        correct(Api.as(ZAOZHUANG, INSPECTOR), id, 2, move).then().statusCode(200);

        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2020);
        assertThat(row.payload()).contains("\"businessDate\":\"2020-12-30\",\"kind\":\"CAMPAIGN\"");
        inspector.get("/v1/inspections/" + id).then().statusCode(404);
        Api.as(XUECHENG, VIEWER).get("/v1/inspections/" + id).then().statusCode(200);
    }

    @Test
    void shouldAnnulWithTheReasonOfTheDay() {
        var id = completed();

        approver.change("/v1/inspections/" + id + "/annulment", 2, """
                {"reason": "重复录入"}""")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"");

        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(published.lastOf(id).payload())
                .endsWith("\"annulment\":{\"reason\":\"重复录入\",\"on\":\"" + today + "\"}}");
        correct(inspector, id, 3, """
                {"reason": "更正", "kind": "CAMPAIGN"}""").then().statusCode(409).body("type", equalTo("/problems/inspection-annulled"));
    }

    @Test
    void shouldLetOnlyAnApproverAnnul() {
        var id = completed();

        inspector.change("/v1/inspections/" + id + "/annulment", 2, """
                {"reason": "重复录入"}""").then().statusCode(403);
    }

    @Test
    void shouldRefuseAStepThatTheRulesForbidAndStoreNothing() {
        var id = id(plan(inspector));

        inspector
                .change("/v1/inspections/" + id + "/completion", 1, """
                {"completedOn": "2021-03-02", "result": "NO_VIOLATION", "inspectors": [{"name": "李强", "certificateNumber": "LD-018"}]}""")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/two-inspectors-required"));
        inspector
                .change("/v1/inspections/" + id + "/completion", 1, COMPLETION.replace("2021-03-02", "2199-03-02"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"));
        correct(inspector, id, 1, """
                {"reason": "更正", "result": "NO_VIOLATION"}""")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/inspection-not-completed"));

        assertThat(published.of(id)).hasSize(1);
        inspector.get("/v1/inspections/" + id).then().header("ETag", "\"1\"").body("status", equalTo("PLANNED"));
    }

    @Test
    void shouldBeCompletedOnce() {
        var id = completed();

        inspector
                .change("/v1/inspections/" + id + "/completion", 2, COMPLETION)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/inspection-already-completed"));
    }

    @Test
    void shouldNeedTheVersionThatTheClientHasSeen() {
        var id = completed();

        correct(inspector, id, 1, """
                {"reason": "更正", "kind": "CAMPAIGN"}""").then().statusCode(412);
        inspector.post("/v1/inspections/" + id + "/corrections", """
                {"reason": "更正", "kind": "CAMPAIGN"}""").then().statusCode(428);
    }

    @Test
    void shouldBeInvisibleOutsideItsDivision() {
        var id = completed();
        var outside = Api.as(XUECHENG, CASE_APPROVER);

        outside.get("/v1/inspections/" + id).then().statusCode(404);
        correct(outside, id, 2, """
                {"reason": "更正", "kind": "CAMPAIGN"}""").then().statusCode(404);
        outside.get("/v1/inspections?employerId=" + employer.id()).then().body("items.size()", equalTo(0));
        Api.as(ZAOZHUANG, VIEWER)
                .get("/v1/inspections?employerId=" + employer.id())
                .then()
                .body("items.id", contains(id.toString()));
    }

    @Test
    void shouldTakeAnotherDivisionsEmployerButNoAnnulledOrUnknownOne() {
        employer = AnEmployer.in(BEIJING_DONGCHENG);
        plan(inspector).then().statusCode(201);

        employer = employer.annulled();
        plan(inspector).then().statusCode(422).body("type", equalTo("/problems/unknown-employer"));

        employer = new AnEmployer(UUID.randomUUID(), null, SHIZHONG);
        plan(inspector).then().statusCode(422).body("type", equalTo("/problems/unknown-employer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+99999-01-01",
                "-0500-01-01",
                "0000-01-01",
                "1921-03-01",
                "1949-09-30",
                "3000-01-01",
                "2021-02-30",
                "2021-3-1"
            })
    void shouldRefuseADateThatTheDatabaseWouldNotKeep(String date) {
        inspector
                .post("/v1/inspections", """
                {"division": "370402", "employerId": "%s", "kind": "ROUTINE", "plannedOn": "%s"}""".formatted(employer.id(), date))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/plannedOn"));
    }

    @Test
    void shouldFilterByKindStatusAndDate() {
        var id = completed();
        plan(inspector).then().statusCode(201);

        inspector
                .get(
                        "/v1/inspections?kind=ROUTINE&status=COMPLETED&from=2021-03-02&until=2021-03-02&division=370402&employerId="
                                + employer.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
    }

    private UUID completed() {
        var id = id(plan(inspector));
        inspector
                .change("/v1/inspections/" + id + "/completion", 1, COMPLETION)
                .then()
                .statusCode(200);
        return id;
    }

    private Response plan(Api api) {
        return api.post("/v1/inspections", """
                {"division": "370402", "employerId": "%s", "kind": "ROUTINE", "plannedOn": "2021-03-01"}""".formatted(employer.id()));
    }

    private static Response correct(Api api, UUID id, long seen, String body) {
        return api.change("/v1/inspections/" + id + "/corrections", seen, body);
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
