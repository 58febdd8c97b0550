package cn.fazhi.enforcement.casework;

import static cn.fazhi.enforcement.Api.SHIZHONG;
import static cn.fazhi.enforcement.Api.XUECHENG;
import static cn.fazhi.enforcement.Api.ZAOZHUANG;
import static cn.fazhi.enforcement.casework.CaseApi.act;
import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.INSPECTOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.fazhi.enforcement.AnEmployer;
import cn.fazhi.enforcement.Api;
import cn.fazhi.enforcement.AtOnce;
import cn.fazhi.enforcement.Published;
import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class CaseApiTest {

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
    void shouldFileAndPublishACase() {
        var reference = "TS-" + UUID.randomUUID();

        var answer = CaseApi.file(inspector, employer, "2021-01-15", ", \"complaintReference\": \"" + reference + "\"");

        var id = answer.<String>path("id");
        var number = answer.<String>path("caseNumber");
        answer.then().statusCode(201).header("ETag", "\"1\"").header("Location", endsWith("/v1/cases/" + id));
        assertThat(number).matches("枣市中人社监立字〔2021〕[1-9]\\d*号");
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"caseNumber":"%s",\
                "complaintReference":"%s","cause":"WAGE_ARREARS","source":"COMPLAINT","status":"FILED","employer":%s,\
                "filedOn":"2021-01-15","investigationStartedOn":null,"extendedOn":null,\
                "investigationDueOn":"2021-04-15","investigatedOn":null,"decisionDueOn":null,"inspectors":[],\
                "legalReviews":[],"discussedOn":null,"hearingOfferedOn":null,"decisions":[],"endedOn":null,\
                "closingReason":null,"transferredTo":null,"annulment":null}""".formatted(id, number, reference, employer.json()));
        assertThat(inspector.get("/v1/cases/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(UUID.fromString(id)).topic()).endsWith("enforcement.case");
        assertThat(published.lastOf(UUID.fromString(id)).payload())
                .isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2021-01-15","status":"FILED",\
                "caseNumber":"%s","cause":"WAGE_ARREARS","source":"COMPLAINT","employer":%s,"filedOn":"2021-01-15",\
                "investigationDueOn":"2021-04-15","investigatedOn":null,"decisionDueOn":null,"endedOn":null,\
                "closingReason":null,"transferredTo":null,"decisions":[],"annulment":null}""".formatted(id, number, employer.json()));
    }

    @Test
    void shouldLeadACaseFromItsFilingToItsClosure() {
        var labourCase = CaseApi.filed(employer, "2021-01-15")
                .investigated()
                .then("legal-reviews", "2021-04-15", ", \"result\": \"PASSED\", \"opinion\": \"同意\"")
                .then("collective-discussion", "2021-04-15", ", \"note\": \"一致同意\"")
                .then("hearing-offer", "2021-04-15", "")
                .then("decisions", "2021-04-16", ", \"kind\": \"RECTIFICATION_ORDER\"")
                .then("decisions", "2021-04-20", ", \"kind\": \"PENALTY\", \"fine\": 50000, \"major\": true")
                .then("decisions/1/fulfilment", "2021-05-10", ", \"outcome\": \"FULFILLED\"")
                .then("decisions/2/fulfilment", "2021-05-11", ", \"outcome\": \"FULFILLED\"")
                .then("closure", "2021-05-20", ", \"reason\": \"FULFILLED\"");

        labourCase.read().then().header("ETag", "\"11\"").body("status", equalTo("CLOSED"));
        assertThat(labourCase.read().asString()).contains("""
                "decisions":[{"number":1,"kind":"RECTIFICATION_ORDER","on":"2021-04-16","fine":0.00,"major":false,\
                "legallyReviewed":true,"outcome":"FULFILLED","outcomeOn":"2021-05-10"},\
                {"number":2,"kind":"PENALTY","on":"2021-04-20","fine":50000.00,"major":true,\
                "legallyReviewed":true,"outcome":"FULFILLED","outcomeOn":"2021-05-11"}],\
                "endedOn":"2021-05-20","closingReason":"FULFILLED","transferredTo":null,"annulment":null}""");
        assertThat(published.of(labourCase.id())).hasSize(11);
        assertThat(published.lastOf(labourCase.id()).payload()).endsWith("""
                "filedOn":"2021-01-15","investigationDueOn":"2021-04-15","investigatedOn":"2021-04-14",\
                "decisionDueOn":"2021-05-07","endedOn":"2021-05-20","closingReason":"FULFILLED","transferredTo":null,\
                "decisions":[{"kind":"RECTIFICATION_ORDER","on":"2021-04-16","fine":0.00,"major":false,\
                "legallyReviewed":true},{"kind":"PENALTY","on":"2021-04-20","fine":50000.00,"major":true,\
                "legallyReviewed":true}],"annulment":null}""");
    }

    @Test
    void shouldKeepWhoDidEachStepWhenByWhichDocumentAndOnWhatEvidence() {
        var labourCase = CaseApi.filed(employer, "2021-01-15");
        labourCase.ask("investigation", """
                {"act": {"on": "2021-01-18", "by": "赵敏", "documentNumber": "枣市中人社监调字〔2021〕3号",
                         "evidenceReference": "DA-2021-0031/2"},
                 "inspectors": [{"name": "李强", "certificateNumber": "LD-018"},
                                {"name": "赵敏", "certificateNumber": "LD-022"}]}""").then().statusCode(200);
        labourCase.ask("corrections", "{\"reason\": \"案由录入错误\", \"cause\": \"OTHER\"}");

        var timeline = Api.as(SHIZHONG, AUDITOR).get(labourCase.path() + "/timeline");

        timeline.then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("items.revision", contains(1, 2, 3))
                .body("items.step", contains("FILED", "INVESTIGATION_STARTED", "CORRECTED"))
                .body("items[0].documentNumber", equalTo(labourCase.read().path("caseNumber")))
                .body("items[1].on", equalTo("2021-01-18"))
                .body("items[1].by", equalTo("赵敏"))
                .body("items[1].documentNumber", equalTo("枣市中人社监调字〔2021〕3号"))
                .body("items[1].evidenceReference", equalTo("DA-2021-0031/2"))
                .body("items[1].note", nullValue())
                .body("items[2].note", equalTo("案由录入错误"));
        assertThat(timeline.<String>path("items[1].recordedAt")).endsWith("Z");
        Api.as(SHIZHONG, AUDITOR)
                .get("/v1/audit-entries?recordId=" + labourCase.id())
                .then()
                .body("items.step", contains("filed", "investigation-started", "corrected"))
                .body("items[2].reason", equalTo("案由录入错误"));
        Api.as(XUECHENG, VIEWER).get(labourCase.path() + "/timeline").then().statusCode(404);
    }

    @Test
    void shouldLetOnlyAnApproverApproveAnExtension() {
        var labourCase = CaseApi.filed(employer, "2021-03-01").then("investigation", "2021-03-02", """
                , "inspectors": [{"name": "李强", "certificateNumber": "LD-018"},
                                 {"name": "赵敏", "certificateNumber": "LD-022"}]""");
        var extension = "{" + act("2021-05-20") + ", \"reason\": \"案情复杂\"}";

        labourCase.ask(inspector, "extensions", extension).then().statusCode(403);
        labourCase
                .ask("extensions", extension)
                .then()
                .statusCode(200)
                .body("investigationDueOn", equalTo("2021-07-08"));
        refused(labourCase.ask("extensions", extension), 409, "investigation-already-extended");
    }

    @Test
    void shouldRefuseAStepThatTheRulesForbidAndStoreNothing() {
        var labourCase = CaseApi.filed(employer, "2021-01-15");

        refused(labourCase.ask("investigation-end", "{" + act("2021-01-20") + "}"), 409, "investigation-not-under-way");
        labourCase.investigated();
        refused(
                labourCase.ask("decisions", "{" + act("2021-04-16") + ", \"kind\": \"PENALTY\", \"major\": true}"),
                409,
                "legal-review-required");
        refused(
                labourCase.ask("decisions", "{" + act("2021-04-16") + ", \"kind\": \"PENALTY\", \"fine\": 30000.01}"),
                409,
                "hearing-offer-required");
        refused(
                labourCase.ask("decisions", "{" + act("2199-04-16") + ", \"kind\": \"TREATMENT\"}"),
                422,
                "date-in-future");
        labourCase
                .ask("decisions", "{" + act("2021-04-16") + ", \"kind\": \"PENALTY\", \"fine\": 0.001}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fine"));
        labourCase.then("decisions", "2021-04-16", ", \"kind\": \"TREATMENT\"");
        refused(
                labourCase.ask("closure", "{" + act("2021-05-20") + ", \"reason\": \"TERMINATED\"}"),
                409,
                "orders-not-fulfilled");
        refused(
                labourCase.ask("decisions/2/fulfilment", "{" + act("2021-05-20") + ", \"outcome\": \"REVOKED\"}"),
                404,
                "unknown-decision");

        assertThat(published.of(labourCase.id())).hasSize(4);
        labourCase.read().then().header("ETag", "\"4\"").body("status", equalTo("DECIDED"));
    }

    @Test
    void shouldRefuseATermThatRunsIntoAYearWithoutACalendar() {
        refused(CaseApi.file(inspector, employer, "2018-12-03", ""), 422, "working-days-unknown");
        refused(CaseApi.file(inspector, employer, "2001-12-03", ""), 422, "clock-rules-unknown");
    }

    @Test
    void shouldFileNoComplaintTwice() {
        var complaint = ", \"complaintReference\": \"TS-" + UUID.randomUUID() + "\"";
        var first = CaseApi.file(inspector, employer, "2021-01-15", complaint);

        refused(CaseApi.file(inspector, employer, "2021-01-16", complaint), 409, "complaint-already-filed")
                .then()
                .body("recordId", equalTo(first.path("id")));
        approver.change("/v1/cases/" + first.path("id") + "/annulment", 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(200);
        CaseApi.file(inspector, employer, "2021-01-16", complaint).then().statusCode(201);
    }

    @Test
    void shouldFileAComplaintOnceForTwoClientsThatAskAtOnce() throws Exception {
        var complaint = ", \"complaintReference\": \"TS-" + UUID.randomUUID() + "\"";

        var answers = AtOnce.run(2, () -> CaseApi.file(inspector, employer, "2021-01-15", complaint));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .extracting(answer -> answer.<String>path("type"))
                .containsExactly("/problems/complaint-already-filed");
    }

    @Test
    void shouldTellAResumedFeedWhatItHasFiledBefore() {
        var reference = ", \"sourceReference\": \"AJ-" + UUID.randomUUID() + "\"";
        var first = CaseApi.file(inspector, employer, "2021-01-15", reference);

        refused(CaseApi.file(inspector, employer, "2021-01-15", reference), 409, "source-reference-taken")
                .then()
                .body("recordId", equalTo(first.path("id")));
    }

    @Test
    void shouldMoveToAnotherDivisionAndYearForATokenThatCoversBoth() {
        var labourCase = CaseApi.filed(employer, "2021-01-15");
        var number = labourCase.read().<String>path("caseNumber");
        var move = "{\"reason\": \"属地录入错误\", \"division\": \"370403\", \"filedOn\": \"2020-12-30\"}";

        refused(labourCase.ask(inspector, "corrections", move), 404, "division-out-of-scope");
        labourCase.ask(Api.as(ZAOZHUANG, INSPECTOR), "corrections", move).then().statusCode(200);

        var row = published.lastOf(labourCase.id());
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2020);
        assertThat(row.payload()).contains("\"businessDate\":\"2020-12-30\"", "\"caseNumber\":\"" + number + "\"");
        assertThat(row.payload()).contains("\"investigationDueOn\":\"2021-03-30\"");
        labourCase.read().then().statusCode(404);
        Api.as(XUECHENG, VIEWER).get(labourCase.path()).then().statusCode(200);
    }

    @Test
    void shouldOpenAClosedCaseAgainOnlyByACorrectionWithAReason() {
        var labourCase = CaseApi.filed(employer, "2021-01-15").closed();

        refused(
                labourCase.ask("decisions", "{" + act("2021-06-01") + ", \"kind\": \"TREATMENT\"}"),
                409,
                "case-already-closed");
        labourCase
                .ask("corrections", "{\"reopen\": true}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        labourCase
                .ask("corrections", "{\"reopen\": true, \"reason\": \"发现新证据\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("endedOn", nullValue());

        inspector
                .get(labourCase.path() + "/timeline")
                .then()
                .body("items.step", hasItem("REOPENED"))
                .body("items[-1].note", equalTo("发现新证据"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/discussedOn   | \"discussedOn\": \"2021-04-16\"",
                "/decisions     | \"decisions\": [{\"number\": 1, \"kind\": \"PENALTY\"}]",
                "/decisions     | \"decisions\": [{\"number\": 1, \"on\": \"2021-04-17\"}]",
                "/decisions     | \"decisions\": [{\"number\": 1, \"kind\": \"PENALTY\", \"fine\": 20000}]",
                "/decisions     | \"decisions\": [{\"number\": 1, \"fine\": 0}]",
                "/decisions     | \"decisions\": [{\"number\": 1, \"major\": false}]",
                "/decisions     | \"decisions\": [{\"number\": 1, \"outcome\": \"REVOKED\", \"outcomeOn\": \"2022-03-01\"}]",
                "/reopen        | \"reopen\": true",
                "/endedOn       | \"endedOn\": \"2021-05-21\"",
                "/closingReason | \"closingReason\": \"TERMINATED\"",
                "/cleared       | \"cleared\": [\"DISCUSSION\"]"
            })
    void shouldLeaveTheCorrectionOfWhatAnApproverDecidedToAnApprover(String field, String corrected) {
        var labourCase = CaseApi.filed(employer, "2021-01-15")
                .investigated()
                .then("collective-discussion", "2021-04-15", "")
                .decidedAndClosed();
        var correction = "{\"reason\": \"录入错误\", " + corrected + "}";

        assertIsAnApprovers(labourCase.ask(inspector, "corrections", correction), field);
        assertThat(published.of(labourCase.id())).hasSize(7);
        labourCase.ask(approver, "corrections", correction).then().statusCode(200);
    }

    @Test
    void shouldLeaveTheCorrectionOfAnExtensionAndOfATransferToAnApprover() {
        var labourCase = CaseApi.filed(employer, "2021-03-01")
                .then("investigation", "2021-03-02", """
                , "inspectors": [{"name": "李强", "certificateNumber": "LD-018"},
                                 {"name": "赵敏", "certificateNumber": "LD-022"}]""")
                .then("extensions", "2021-05-20", ", \"reason\": \"案情复杂\"")
                .then("transfer", "2021-05-25", ", \"to\": \"POLICE\", \"reason\": \"涉嫌犯罪\"");
        var extension = "{\"reason\": \"录入错误\", \"extendedOn\": \"2021-05-21\"}";
        var transfer = "{\"reason\": \"录入错误\", \"transferredTo\": \"OTHER_BODY\"}";

        assertIsAnApprovers(labourCase.ask(inspector, "corrections", extension), "/extendedOn");
        assertIsAnApprovers(labourCase.ask(inspector, "corrections", transfer), "/transferredTo");
        labourCase.ask(approver, "corrections", extension).then().statusCode(200);
        labourCase.ask(approver, "corrections", transfer).then().statusCode(200);
    }

    @Test
    void shouldTakeAnExtensionThatWasEnteredInErrorBackForAnApproverOnly() {
        var labourCase = CaseApi.filed(employer, "2021-03-01")
                .then("investigation", "2021-03-02", """
                , "inspectors": [{"name": "李强", "certificateNumber": "LD-018"},
                                 {"name": "赵敏", "certificateNumber": "LD-022"}]""")
                .then("extensions", "2021-05-20", ", \"reason\": \"案情复杂\"");
        var correction = "{\"reason\": \"录入错误\", \"cleared\": [\"EXTENSION\"]}";

        assertIsAnApprovers(labourCase.ask(inspector, "corrections", correction), "/cleared");
        labourCase
                .ask(approver, "corrections", correction)
                .then()
                .statusCode(200)
                .body("status", equalTo("INVESTIGATING"))
                .body("extendedOn", nullValue())
                .body("investigationDueOn", equalTo("2021-05-26"));
    }

    @Test
    void shouldLetOnlyAnApproverSayThatADecisionIsRevokedOrIsSoNoMore() {
        var labourCase = CaseApi.filed(employer, "2021-01-15")
                .investigated()
                .then("decisions", "2021-04-16", ", \"kind\": \"RECTIFICATION_ORDER\"");
        var revocation = "{" + act("2021-05-10") + ", \"outcome\": \"REVOKED\"}";

        assertIsAnApprovers(labourCase.ask(inspector, "decisions/1/fulfilment", revocation), "/outcome");
        labourCase.ask(approver, "decisions/1/fulfilment", revocation).then().statusCode(200);
        assertThat(published.lastOf(labourCase.id()).payload()).contains("\"decisions\":[]");

        for (var change :
                List.of("\"outcome\": \"FULFILLED\"", "\"outcomeOn\": \"2021-05-11\"", "\"unsettled\": true")) {
            var correction = "{\"reason\": \"录入错误\", \"decisions\": [{\"number\": 1, " + change + "}]}";
            assertIsAnApprovers(labourCase.ask(inspector, "corrections", correction), "/decisions");
        }
        labourCase
                .ask(
                        approver,
                        "corrections",
                        "{\"reason\": \"录入错误\", \"decisions\": [{\"number\": 1, \"unsettled\": true}]}")
                .then()
                .statusCode(200);
        labourCase
                .ask(inspector, "decisions/1/fulfilment", "{" + act("2021-05-10") + ", \"outcome\": \"FULFILLED\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void shouldLetAnInspectorCorrectWhatInspectorsEnter() {
        var labourCase = CaseApi.filed(employer, "2021-01-15")
                .investigated()
                .then("legal-reviews", "2021-04-15", ", \"result\": \"PASSED\"")
                .then("hearing-offer", "2021-04-15", "")
                .decidedAndClosed();

        labourCase
                .ask(inspector, "corrections", """
                {"reason": "录入错误", "cause": "OTHER", "filedOn": "2021-01-16", "investigatedOn": "2021-04-13",
                 "legalReviews": [{"number": 1, "on": "2021-04-14"}], "hearingOfferedOn": "2021-04-14",
                 "decisions": [{"number": 1, "outcome": "FULFILLED", "outcomeOn": "2021-05-11"}]}""")
                .then()
                .statusCode(200)
                .body("legalReviews[0].on", equalTo("2021-04-14"))
                .body("hearingOfferedOn", equalTo("2021-04-14"))
                .body("decisions[0].outcomeOn", equalTo("2021-05-11"));
    }

    @Test
    void shouldClearAComplaintThatWasEnteredInErrorSoThatItCanHaveItsCase() {
        var complaint = "TS-" + UUID.randomUUID();
        var member = ", \"complaintReference\": \"" + complaint + "\"";
        var id = CaseApi.file(inspector, employer, "2021-01-15", member).path("id");
        refused(CaseApi.file(inspector, employer, "2021-01-15", member), 409, "complaint-already-filed");

        inspector
                .change("/v1/cases/" + id + "/corrections", 1, """
                {"reason": "投诉编号属于另一案件", "cleared": ["COMPLAINT_REFERENCE"]}""")
                .then()
                .statusCode(200)
                .body("complaintReference", nullValue());

        CaseApi.file(inspector, employer, "2021-01-15", member).then().statusCode(201);
    }

    @Test
    void shouldCloseACaseWhoseFulfilmentWasEnteredWithTheWrongDay() {
        var labourCase = CaseApi.filed(employer, "2021-01-15")
                .investigated()
                .then("decisions", "2021-04-16", ", \"kind\": \"RECTIFICATION_ORDER\"")
                .then("decisions/1/fulfilment", "2021-05-20", ", \"outcome\": \"FULFILLED\"");
        var closure = "{" + act("2021-04-25") + ", \"reason\": \"FULFILLED\"}";

        refused(labourCase.ask("closure", closure), 422, "date-too-early");
        labourCase.ask(inspector, "corrections", """
                {"reason": "履行日期录入错误", "decisions": [{"number": 1, "outcomeOn": "2021-04-20"}]}""").then().statusCode(200);

        labourCase.ask("closure", closure).then().statusCode(200).body("endedOn", equalTo("2021-04-25"));
    }

    @Test
    void shouldRefuseADecisionDatedAfterItsOutcome() {
        var labourCase = CaseApi.filed(employer, "2021-01-15").closed();

        refused(labourCase.ask("corrections", """
                {"reason": "日期录入错误", "decisions": [{"number": 1, "on": "2021-11-30"}]}"""), 422, "date-too-early")
                .then()
                .body("errors.pointer", contains("/decisions"));
    }

    @Test
    void shouldRevokeAndTransfer() {
        var revoked = CaseApi.filed(employer, "2021-01-15").then("revocation", "2021-01-20", """
                , "ground": "FACTS_NOT_ESTABLISHED", "explanation": "违法事实不成立\"""");
        var transferred = CaseApi.filed(employer, "2021-01-15").then("transfer", "2021-01-20", """
                , "to": "POLICE", "reason": "涉嫌拒不支付劳动报酬罪\"""");

        assertThat(published.lastOf(revoked.id()).payload())
                .contains("\"status\":\"REVOKED\"", "\"endedOn\":\"2021-01-20\"");
        assertThat(published.lastOf(transferred.id()).payload())
                .contains("\"status\":\"TRANSFERRED\"", "\"transferredTo\":\"POLICE\"");
    }

    @Test
    void shouldAnnulACaseForItsApproverOnly() {
        var labourCase = CaseApi.filed(employer, "2021-01-15");

        labourCase.ask(inspector, "annulment", "{\"reason\": \"重复录入\"}").then().statusCode(403);
        labourCase.ask("annulment", "{\"reason\": \"重复录入\"}").then().statusCode(200);

        assertThat(published.lastOf(labourCase.id()).payload()).contains("\"annulment\":{\"reason\":\"重复录入\"");
        refused(labourCase.ask("transfer", """
                {"act": {"on": "2021-01-20", "by": "李强"}, "to": "POLICE", "reason": "移送"}"""), 409, "case-annulled");
    }

    @Test
    void shouldNeedTheVersionThatTheClientHasSeen() {
        var labourCase = CaseApi.filed(employer, "2021-01-15");

        approver.change(labourCase.path() + "/annulment", 7, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(412);
        approver.post(labourCase.path() + "/annulment", "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(428);
    }

    @Test
    void shouldBeInvisibleOutsideItsDivision() {
        var labourCase = CaseApi.filed(employer, "2021-01-15");

        Api.as(XUECHENG, CASE_APPROVER).get(labourCase.path()).then().statusCode(404);
        Api.as(XUECHENG, VIEWER)
                .get("/v1/cases?employerId=" + employer.id())
                .then()
                .body("items.size()", equalTo(0));
        CaseApi.file(Api.as(XUECHENG, INSPECTOR), employer, "2021-01-15", "")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldListByFilterPageByPage() {
        var first = CaseApi.filed(employer, "2021-01-15");
        var second = CaseApi.filed(employer, "2021-01-16").closed();
        var ofEmployer = "/v1/cases?employerId=" + employer.id();

        var page = inspector.get(ofEmployer + "&limit=1");
        page.then().body("items.id", contains(first.id().toString()));
        inspector
                .get(page.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .body("items.id", contains(second.id().toString()))
                .body("next", nullValue());
        inspector
                .get(ofEmployer + "&status=CLOSED&cause=WAGE_ARREARS&source=COMPLAINT&from=2021-01-16&until=2021-01-16")
                .then()
                .body("items.id", contains(second.id().toString()));
        inspector
                .get("/v1/cases?division=370402&caseNumber=" + first.read().path("caseNumber"))
                .then()
                .body("items.id", contains(first.id().toString()));
    }

    @Test
    void shouldBeKnownToDigestsAndRepublications() {
        var labourCase = CaseApi.filed(employer, "2021-01-15");

        Api.as("000000", SERVICE, ADMIN)
                .post("/v1/republications", "{\"family\": \"case\", \"ids\": [\"" + labourCase.id() + "\"]}")
                .then()
                .statusCode(200)
                .body("republished", equalTo(1));
        Api.as("000000", SERVICE, ADMIN).get("/v1/digests?year=2021").then().body("items.family", hasItem("case"));
    }

    private static void assertIsAnApprovers(Response answer, String field) {
        refused(answer, 403, "role-required")
                .then()
                .body("errors.pointer", contains(field))
                .body("roles", contains("case-approver", "service"));
    }

    private static Response refused(Response answer, int status, String slug) {
        answer.then().statusCode(status).body("type", equalTo("/problems/" + slug));
        return answer;
    }
}
