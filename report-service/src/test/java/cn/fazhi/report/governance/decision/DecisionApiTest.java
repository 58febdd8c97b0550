package cn.fazhi.report.governance.decision;

import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.report.Api.SHIZHONG;
import static cn.fazhi.report.Api.XUECHENG;
import static cn.fazhi.report.Api.ZAOZHUANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import cn.fazhi.report.Published;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class DecisionApiTest {

    private static final String DECISIONS = "/v1/governance/decisions";

    private final Api editor = Api.as(SHIZHONG, REPORT_EDITOR);
    private final Api approver = Api.as(SHIZHONG, REPORT_APPROVER);

    @Inject
    Published published;

    @Test
    void shouldProposeAndReadADecision() {
        var answer = propose(editor, SHIZHONG, "2021-04-01");

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"status":"PROPOSED",\
                "title":"实施方案","proposedOn":"2021-04-01","adoptedOn":null,"documentNumber":null,"gates":[],\
                "annulment":null}""".formatted(id));
        assertThat(editor.get(DECISIONS + "/" + id).asString()).isEqualTo(answer.asString());
    }

    @Test
    void shouldPublishEachGateThoughOnlyAChildOfTheRecordChanges() {
        var id = id(propose(editor, SHIZHONG, "2021-04-01"));

        gate(id, 1, "RISK_ASSESSMENT", "\"WAIVED\", \"reason\": \"不涉及\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("gates[0].reason", equalTo("不涉及"));

        var row = published.lastOf(id);
        assertThat(row.topic()).endsWith("report.governance");
        assertThat(row.eventType()).isEqualTo("cn.fazhi.report.major-decision");
        assertThat(row.payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","businessDate":"2021-04-01","status":"PROPOSED",\
                "title":"实施方案","proposedOn":"2021-04-01","adoptedOn":null,\
                "gates":[{"gate":"RISK_ASSESSMENT","passage":"WAIVED","on":"2021-05-20"}],"annulment":null}""".formatted(id));
    }

    @Test
    void shouldRefuseAGateTwiceAndAWaiverWithoutAReason() {
        var id = id(propose(editor, SHIZHONG, "2021-04-01"));
        gate(id, 1, "EXPERT_ARGUMENT", "\"PASSED\"");

        gate(id, 2, "EXPERT_ARGUMENT", "\"PASSED\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/gate-already-recorded"))
                .body("gate", equalTo("EXPERT_ARGUMENT"));
        gate(id, 2, "RISK_ASSESSMENT", "\"WAIVED\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/waiver-needs-reason"));
        assertThat(published.of(id)).hasSize(2);
    }

    @Test
    void shouldNameTheOpenGatesInsteadOfAdopting() {
        var id = id(propose(editor, SHIZHONG, "2021-04-01"));
        gate(id, 1, "PUBLIC_PARTICIPATION", "\"PASSED\"");
        gate(id, 2, "LEGALITY_REVIEW", "\"PASSED\"");
        gate(id, 3, "COLLECTIVE_DISCUSSION", "\"PASSED\"");

        adopt(approver, id, 4, "2021-06-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/gates-open"))
                .body("title", equalTo("法定程序未完成"))
                .body("openGates", contains("EXPERT_ARGUMENT", "RISK_ASSESSMENT"));
    }

    @Test
    void shouldBeAdoptedByTheApproverOnlyOnceEveryGateIsRecorded() {
        var id = withAllGates();

        adopt(editor, id, 6, "2021-06-01").then().statusCode(403);
        adopt(approver, id, 6, "2021-05-19")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/adopted-too-early"))
                .body("errors.pointer", contains("/adoptedOn"));
        adopt(approver, id, 6, "2021-06-01")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("documentNumber", equalTo("枣市中人社发〔2021〕12号"));

        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":7,"division":"370402","businessDate":"2021-06-01","status":"ADOPTED",\
                "title":"实施方案","proposedOn":"2021-04-01","adoptedOn":"2021-06-01","gates":[\
                {"gate":"PUBLIC_PARTICIPATION","passage":"PASSED","on":"2021-05-20"},\
                {"gate":"EXPERT_ARGUMENT","passage":"PASSED","on":"2021-05-20"},\
                {"gate":"RISK_ASSESSMENT","passage":"PASSED","on":"2021-05-20"},\
                {"gate":"LEGALITY_REVIEW","passage":"PASSED","on":"2021-05-20"},\
                {"gate":"COLLECTIVE_DISCUSSION","passage":"PASSED","on":"2021-05-20"}],"annulment":null}""".formatted(id));
    }

    @Test
    void shouldRefuseADocumentNumberOfAnotherForm() {
        var id = withAllGates();

        approver.change(DECISIONS + "/" + id + "/adoption", 6, """
                {"adoptedOn": "2021-06-01", "documentNumber": "枣市中人社发[2021]012号"}""")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/documentNumber"));
    }

    @Test
    void shouldCorrectAGateTheDayAndTheDivision() {
        var id = withAllGates();
        adopt(approver, id, 6, "2021-06-01");

        Api.as(ZAOZHUANG, REPORT_APPROVER)
                .change(DECISIONS + "/" + id + "/corrections", 7, """
                {"reason": "登记有误", "division": "370403", "adoptedOn": "2022-01-04", "gates": [
                 {"gate": "EXPERT_ARGUMENT", "passage": "WAIVED", "on": "2021-05-21", "reason": "不涉及"}]}""")
                .then()
                .statusCode(200)
                .body("gates[1].passage", equalTo("WAIVED"))
                .body("gates[2].passage", equalTo("PASSED"));

        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2022);
        assertThat(row.payload())
                .contains("{\"gate\":\"EXPERT_ARGUMENT\",\"passage\":\"WAIVED\",\"on\":\"2021-05-21\"}");
    }

    @ParameterizedTest
    @CsvSource({"adoptedOn, 2021-06-02", "documentNumber, 枣市中人社发〔2021〕13号"})
    void shouldLeaveTheCorrectionOfAnAdoptionToAnApprover(String field, String value) {
        var id = withAllGates();
        adopt(approver, id, 6, "2021-06-01");
        var corrections = DECISIONS + "/" + id + "/corrections";
        var correction = "{\"reason\": \"登记有误\", \"%s\": \"%s\"}".formatted(field, value);

        editor.change(corrections, 7, correction)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-required"))
                .body("errors.pointer", contains("/" + field))
                .body("roles", contains("report-approver", "service"));
        assertThat(published.of(id)).hasSize(7);
        approver.change(corrections, 7, correction).then().statusCode(200).body(field, equalTo(value));
        editor.change(corrections, 8, "{\"reason\": \"登记有误\", \"title\": \"方案\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void shouldRefuseToCorrectWhatIsNotYetRecorded() {
        var id = id(propose(editor, SHIZHONG, "2021-04-01"));
        var corrections = DECISIONS + "/" + id + "/corrections";

        editor.change(corrections, 1, """
                {"reason": "登记有误", "adoptedOn": "2021-06-01"}""")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/decision-not-adopted"));
        editor.change(corrections, 1, """
                {"reason": "登记有误", "gates": [{"gate": "EXPERT_ARGUMENT", "passage": "PASSED", "on": "2021-05-20"}]}""").then().statusCode(409).body("type", equalTo("/problems/gate-not-recorded"));
    }

    @Test
    void shouldBeAnnulledByTheApproverAndThenTakeNoMoreSteps() {
        var id = id(propose(editor, SHIZHONG, "2021-04-01"));

        editor.change(DECISIONS + "/" + id + "/annulment", 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(403);
        approver.change(DECISIONS + "/" + id + "/annulment", 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(200);

        gate(id, 2, "EXPERT_ARGUMENT", "\"PASSED\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/decision-annulled"));
    }

    @Test
    void shouldListWhatTheFiltersName() {
        var api = Api.as(XUECHENG, REPORT_EDITOR);
        var may = id(propose(api, XUECHENG, "2018-05-01"));
        propose(api, XUECHENG, "2018-06-01");

        api.get(DECISIONS + "?division=370403&status=PROPOSED&from=2018-05-01&until=2018-05-31")
                .then()
                .statusCode(200)
                .body("items.id", contains(may.toString()));
    }

    private UUID withAllGates() {
        var id = id(propose(editor, SHIZHONG, "2021-04-01"));
        for (var gate : Gate.values()) {
            gate(id, gate.ordinal() + 1, gate.name(), "\"PASSED\"").then().statusCode(200);
        }
        return id;
    }

    private static Response propose(Api api, String division, String proposedOn) {
        return api.post(DECISIONS, """
                {"division": "%s", "title": "实施方案", "proposedOn": "%s"}""".formatted(division, proposedOn));
    }

    private Response gate(UUID id, long seen, String gate, String passage) {
        return editor.change(DECISIONS + "/" + id + "/gates", seen, """
                {"gate": "%s", "on": "2021-05-20", "passage": %s}""".formatted(gate, passage));
    }

    private static Response adopt(Api api, UUID id, long seen, String adoptedOn) {
        return api.change(DECISIONS + "/" + id + "/adoption", seen, """
                {"adoptedOn": "%s", "documentNumber": "枣市中人社发〔2021〕12号"}""".formatted(adoptedOn));
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
