package cn.fazhi.report.history;

import static cn.fazhi.contracts.DisputeState.Kind.LITIGATION;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.report.Api.BEIJING_DONGCHENG;
import static cn.fazhi.report.EnforcementStates.dispute;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.annulled;
import static cn.fazhi.report.States.inspection;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As published beside what is known now. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class PublishedFiguresApiTest {

    private static final String REPORTS = "/v1/reports/";
    private static final String SECTIONS = """
            {"sections": [
             {"number": "一", "heading": "举措", "subsections": [],
              "paragraphs": ["检查用人单位{{ENF.EMP_INSPECTED|余}}家，计{{ENF.INSPECTIONS}}家次；全年检查{{ENF.EMP_INSPECTED}}家。"]},
             {"number": "二", "heading": "不足", "paragraphs": [], "subsections": [
              {"number": "(一)", "heading": "法治理念", "paragraphs": ["有待提高。"], "subsections": []}]},
             {"number": "三", "heading": "职责", "paragraphs": ["先后5次研究。"], "subsections": []},
             {"number": "四", "heading": "安排", "paragraphs": [], "subsections": [
              {"number": "(一)", "heading": "决策机制", "paragraphs": ["继续完善。"], "subsections": []}]}]}""";
    private final Api editor = Api.asSubject("editor", SHIZHONG, REPORT_EDITOR);
    private final Api approver = Api.asSubject("approver", SHIZHONG, REPORT_APPROVER);

    @Inject
    CountedStates counted;

    @BeforeEach
    void begin() throws Exception {
        counted.begin();
    }

    @AfterEach
    void empty() throws Exception {
        counted.empty();
        counted.update("delete from policy_choice");
        counted.update("update catalogue_revision set revision = revision + 1");
    }

    @Test
    void shouldShowWhatIsKnownNowBesideWhatWasPublishedAndWhy() throws Exception {
        // Given
        var first = inspection("a", 1, SHIZHONG, "甲", "1981-03-02");
        counted.take(first, inspection("b", 1, SHIZHONG, "乙", "1981-04-02"));
        var id = publishing(1981);
        // When
        counted.take(annulled(first));
        counted.take(inspection("c", 1, SHIZHONG, "乙", "1981-04-03"));
        // Then
        var answer = editor.get(REPORTS + id + "/figures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getList("figures"))
                .hasToString(("[{code=ENF.EMP_INSPECTED, name=检查用人单位, unit=家,"
                                + " texts=[2家, 2家], published=2, now=1, difference=-1,"
                                + " causes=/v1/reports/%1$s/figures/ENF.EMP_INSPECTED/causes},"
                                + " {code=ENF.INSPECTIONS, name=检查家次, unit=家次, texts=[2家次], published=2, now=2, difference=0,"
                                + " causes=/v1/reports/%1$s/figures/ENF.INSPECTIONS/causes}]")
                        .formatted(id));
        editor.get(REPORTS + id + "/figures/ENF.EMP_INSPECTED/causes")
                .then()
                .statusCode(200)
                .body("published", equalTo(2))
                .body("now", equalTo(1))
                .body("knownSince", nullValue())
                .body("items.changes", contains(-1.0f))
                .body("items[0].cause.recordId", equalTo(first.id().toString()));
        editor.get(REPORTS + id + "/figures/ENF.INSPECTIONS/causes")
                .then()
                .body("items.changes", contains(-1.0f, 1.0f))
                .body("items.value", contains(1.0f, 2.0f));
        editor.get(REPORTS + id + "/figures/GOV.MEETING/causes").then().statusCode(404);
    }

    @Test
    void shouldShowFiguresToEverybodyAndCausesToTheDivision() throws Exception {
        // Given
        counted.take(inspection("a", 1, SHIZHONG, "甲", "1982-03-02"));
        var id = publishing(1982);
        given().get(REPORTS + id + "/figures").then().statusCode(404);
        // When
        counted.update("update report_document set status = 'PUBLISHED', index_number = '370402/1983-00001'"
                + " where report_year = 1982");
        // Then
        given().get(REPORTS + id + "/figures").then().statusCode(200).body("figures.published", contains(1, 1));
        given().get(REPORTS + id + "/figures/ENF.INSPECTIONS/causes").then().statusCode(401);
        Api.as(BEIJING_DONGCHENG, Role.VIEWER)
                .get(REPORTS + id + "/figures/ENF.INSPECTIONS/causes")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldSaySinceWhenCausesAreKnownOfAReportThatIsOlderThanTheLedger() throws Exception {
        // Given
        var first = inspection("a", 1, SHIZHONG, "甲", "1983-03-02");
        counted.take(first);
        var id = publishing(1983);
        counted.update("update report_document set published_moment = null where report_year = 1983");
        counted.update("update contribution_change set cause = 'BACKFILL'");
        // When
        counted.take(annulled(first));
        // Then
        editor.get(REPORTS + id + "/figures/ENF.INSPECTIONS/causes")
                .then()
                .statusCode(200)
                .body("knownSince", notNullValue())
                .body("items.changes", contains(-1.0f));
    }

    @Test
    void shouldTellThePolicyChosenSinceBesideTheRecordsChanges() throws Exception {
        // Given
        counted.take(
                inspection("a", 1, SHIZHONG, "甲", "1980-03-02"),
                dispute("s", LITIGATION, SHIZHONG, "1980-01-04", "1980-03-01", Outcome.WITHDRAWN));
        var id = publishing(1980, SECTIONS.replace("{{ENF.INSPECTIONS}}家次", "{{ENF.INSPECTIONS}}家次，胜诉率{{LIT.WIN}}"));
        // When
        Api.asSubject("li", SHIZHONG, Role.ADMIN)
                .post("/v1/policy-choices", """
                        {"division": "370402", "fromYear": 1980, "policy": "WITHDRAWN_LEFT_OUT", "reason": "统一口径"}""")
                .then()
                .statusCode(201);
        // Then
        editor.get(REPORTS + id + "/figures/LIT.WIN/causes")
                .then()
                .statusCode(200)
                .body("published", equalTo(100.0f))
                .body("now", nullValue())
                .body("items", hasSize(0))
                .body("definitions.kind", contains("POLICY"))
                .body("definitions.by", contains("li"))
                .body("definitions.policy", contains("WITHDRAWN_LEFT_OUT"));
        editor.get(REPORTS + id + "/figures/ENF.INSPECTIONS/causes").then().body("definitions", hasSize(0));
    }

    @Test
    void shouldHaveNothingToShowOfADraft() {
        String id = create(1984);

        editor.get(REPORTS + id + "/figures").then().statusCode(404);
    }

    private String create(int year) {
        return editor.post("/v1/reports", """
                {"division": "370402", "year": %d, "title": "年度报告", "topic": "法治政府建设",
                 "publishingBody": "人力资源和社会保障局"}""".formatted(year)).path("id");
    }

    private String publishing(int year) {
        return publishing(year, SECTIONS);
    }

    private String publishing(int year, String sections) {
        var id = create(year);
        editor.put(REPORTS + id + "/sections", 1, sections).then().statusCode(200);
        editor.change(REPORTS + id + "/submission", 2, "").then().statusCode(200);
        approver.change(REPORTS + id + "/approval", 3, "{\"madeOn\": \"2022-02-28\", \"documentNumber\": \"无\"}")
                .then()
                .statusCode(200);
        approver.change(REPORTS + id + "/publication", 4, "{\"issuedOn\": \"2022-03-01\"}")
                .then()
                .statusCode(200);
        return id;
    }
}
