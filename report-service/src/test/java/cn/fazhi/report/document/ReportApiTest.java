package cn.fazhi.report.document;

import static cn.fazhi.identity.Role.INSPECTOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.report.document.Reports.PATH;
import static cn.fazhi.report.document.Reports.approved;
import static cn.fazhi.report.document.Reports.approver;
import static cn.fazhi.report.document.Reports.create;
import static cn.fazhi.report.document.Reports.editor;
import static cn.fazhi.report.document.Reports.publishing;
import static cn.fazhi.report.document.Reports.step;
import static cn.fazhi.report.document.Reports.submitted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import cn.fazhi.report.Published;
import cn.fazhi.report.asof.HeardSources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class ReportApiTest {

    private static final String APPROVAL = "{\"madeOn\": \"2022-02-28\", \"documentNumber\": \"无\"}";
    private static final String PUBLICATION = "{\"issuedOn\": \"2022-03-01\"}";
    private static final String ANNULMENT = "{\"reason\": \"重复录入\"}";

    @Inject
    Published published;

    @Inject
    TakeDisclosure takeDisclosure;

    @Inject
    DataSource database;

    @BeforeEach
    void hear() throws SQLException {
        HeardSources.in(database);
    }

    @AfterEach
    void forget() throws Exception {
        HeardSources.forget(database);
    }

    @Test
    void shouldOpenOneReportADivisionAndYear() {
        var answer = create(2001);

        answer.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("DRAFT"))
                .body("deadlines.deliverBy", equalTo("2002-03-01"))
                .body("deadlines.publishBy", equalTo("2002-04-01"))
                .body("sections", equalTo(java.util.List.of()));
        create(2001)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/report-exists"))
                .body("detail", equalTo("区划 370402 已有 2001 年度的报告。"))
                .body("recordId", equalTo(answer.path("id")));
        step(approver(), id(answer.path("id")), "annulment", 1, ANNULMENT)
                .then()
                .statusCode(200);
        create(2001).then().statusCode(201);
    }

    @Test
    void shouldPublishTheWholeStateOnItsWay() {
        var id = approved(2002);
        step(editor(), id, "delivery", 4, """
                {"deliveredOn": "2022-02-28", "partyCommittee": "区委", "government": "区政府", "upperBureau": "市局"}""").then().statusCode(200);
        step(approver(), id, "publication", 5, "{\"issuedOn\": \"2022-02-27\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"));
        step(approver(), id, "publication", 5, "{\"issuedOn\": \"2022-03-01\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHING"));

        assertThat(published.lastOf(id).eventType()).isEqualTo("cn.fazhi.report.report-document");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":6,"division":"370402","businessDate":"2002-12-31","status":"PUBLISHING",\
                "year":2002,"title":"年度报告","topic":"法治政府建设","publishingBody":"人力资源和社会保障局",\
                "madeOn":"2022-02-28","documentNumber":null,"issuedOn":"2022-03-01","validity":"VALID",\
                "deliveredOn":"2022-02-28","indexNumber":null,"disclosedOn":null,"shortcomings":["法治理念","普法形式"],\
                "arrangements":["决策机制"],"annulment":null}""".formatted(id));
    }

    @Test
    void shouldNotBePublishedWhileSomethingIsKnownToBeMissingInItsFigures() throws SQLException {
        // Given
        var id = approved(2014);
        hearNoMoreOf("enforcement");
        // When, then: what is wrong with the request itself comes first
        step(approver(), submitted(2015), "publication", 3, PUBLICATION)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/report-step-not-due"));
        // When
        step(approver(), id, "publication", 4, PUBLICATION)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/figures-incomplete"))
                .body("detail", equalTo("2014 年度的数据已知有缺失（来源滞后、事件未能发出、死信待处理或对账有差异；案件等延续性记录含以前年度），不能关账，也不能发布年度报告。"));
        // Then
        editor().get(PATH + "/" + id).then().body("status", equalTo("APPROVED")).body("revision", equalTo(4));
        assertThat(published.of(id)).hasSize(4);
        // When
        HeardSources.in(database);
        // Then
        step(approver(), id, "publication", 4, PUBLICATION)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHING"));
    }

    private void hearNoMoreOf(String service) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update source_as_of set as_of = utc_timestamp(6) - interval 1 hour where service = ?")) {
            update.setString(1, service);
            update.executeUpdate();
        }
    }

    @Test
    void shouldNotBeApprovedByWhoSubmittedIt() {
        var id = submitted(2003);
        var both = Api.asSubject("editor", "370000", REPORT_EDITOR, REPORT_APPROVER);

        step(both, id, "approval", 3, APPROVAL)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/approved-by-submitter"));
        step(editor(), id, "approval", 3, APPROVAL).then().statusCode(403);
    }

    @Test
    void shouldBeWrittenOnlyAsADraftAndGoBackToOneForAReason() {
        var id = submitted(2004);
        editor().put(PATH + "/" + id + "/sections", 3, Reports.SECTIONS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/report-step-not-due"))
                .body("status", equalTo("SUBMITTED"));

        step(approver(), id, "return", 3, "{\"reason\": \"原因不具体\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("returnReason", equalTo("原因不具体"))
                .body("submittedBy", nullValue());
        editor().put(PATH + "/" + id + "/sections", 4, Reports.SECTIONS).then().statusCode(200);
    }

    @Test
    void shouldNotBeSubmittedWithoutItsFourSections() {
        var id = id(create(2005).path("id"));
        editor().put(PATH + "/" + id + "/sections", 1, """
                {"sections": [{"number": "二", "heading": "不足", "paragraphs": ["无"], "subsections": []},
                 {"number": "三", "heading": "职责", "paragraphs": ["履行"], "subsections": []}]}""").then().statusCode(200);

        step(editor(), id, "submission", 2, "")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sections-missing"))
                .body("missing", contains("一", "二", "四"));
    }

    @Test
    void shouldRefuseBracesThatBindNoFigure() {
        var id = id(create(2006).path("id"));

        editor().put(PATH + "/" + id + "/sections", 1, """
                {"sections": [{"number": "一", "heading": "举措", "paragraphs": ["检查{{90}}家"], "subsections": []}]}""")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/malformed-figure"));
    }

    @Test
    void shouldBeHiddenFromThePublicUntilItIsPublishedAndOnceItIsAnnulled() {
        var draft = id(create(2007).path("id"));
        var id = publishing(2008);
        anonymously(draft).then().statusCode(404);
        anonymously(id).then().statusCode(404);
        Api.as("110101", REPORT_EDITOR).get(PATH + "/" + id).then().statusCode(404);
        Api.as("370402", INSPECTOR).get(PATH + "/" + id).then().statusCode(404);

        takeDisclosure.handle(disclosure(UUID.randomUUID(), 1, id, "370402/2022-00029"));

        var answer = anonymously(id);
        answer.then()
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("indexNumber", equalTo("370402/2022-00029"))
                .body("sections[1].subsections.heading", contains("法治理念", "普法形式"));
        assertThat(answer.<java.util.Map<String, Object>>path("$").keySet())
                .containsExactly(
                        "id",
                        "revision",
                        "division",
                        "year",
                        "indexNumber",
                        "topic",
                        "publishingBody",
                        "madeOn",
                        "documentNumber",
                        "issuedOn",
                        "title",
                        "validity",
                        "sections",
                        "figures");
        Api.as("110101", REPORT_EDITOR).get(PATH + "/" + id).then().statusCode(200);
        String figures = given().get(PATH + "/" + id + "/text").path("sections[0].paragraphs[0].figures[0].evidence");
        assertThat(figures).isEqualTo(PATH + "/" + id + "/figures");
        given().get(figures).then().statusCode(200).body("figures.code", contains("ENF.EMP_INSPECTED"));
        given().get(PATH).then().statusCode(401);
        step(approver(), id, "annulment", 6, ANNULMENT).then().statusCode(200);
        anonymously(id).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "1985, title, 另一个标题",
        "1986, topic, 依法行政",
        "1987, publishingBody, 人力资源社会保障局",
        "1988, madeOn, 2022-02-27",
        "1989, documentNumber, 枣市中人社发〔2022〕3号"
    })
    void shouldLeaveTheCorrectionOfWhatIsApprovedToAnApprover(int year, String field, String value) {
        var id = approved(year);
        var correction = "{\"reason\": \"有误\", \"%s\": \"%s\"}".formatted(field, value);

        step(editor(), id, "corrections", 4, correction)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-required"))
                .body("roles", contains("report-approver", "service"));
        assertThat(published.of(id)).hasSize(4);
        step(approver(), id, "corrections", 4, correction)
                .then()
                .statusCode(200)
                .body(field, equalTo(value));
    }

    @Test
    void shouldLeaveADraftsMetadataToItsEditors() {
        var id = submitted(1990);

        step(editor(), id, "corrections", 3, "{\"reason\": \"有误\", \"title\": \"另一个标题\"}")
                .then()
                .statusCode(200)
                .body("title", equalTo("另一个标题"));
    }

    @Test
    void shouldStayAsItWasPublished() {
        var id = publishing(2009);

        step(editor(), id, "corrections", 5, "{\"reason\": \"有误\", \"title\": \"另一个标题\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/report-frozen"));
        step(editor(), id, "corrections", 5, "{\"reason\": \"已废止\", \"validity\": \"REPEALED\"}")
                .then()
                .statusCode(200)
                .body("validity", equalTo("REPEALED"));
    }

    @Test
    void shouldTakeADisclosureThatComesBeforeThePublication() {
        var id = approved(2010);
        takeDisclosure.handle(disclosure(UUID.randomUUID(), 1, id, "370402/2022-00030"));
        assertThat(published.of(id)).hasSize(4);

        step(approver(), id, "publication", 4, "{\"issuedOn\": \"2022-03-01\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("status", equalTo("PUBLISHED"));
    }

    @Test
    void shouldGoByTheDisclosuresHighestRevisionAndBeApprovedAgainOnceItIsWithdrawn() {
        var id = publishing(2011);
        var disclosure = UUID.randomUUID();
        takeDisclosure.handle(disclosure(disclosure, 2, id, "370402/2022-00031"));
        takeDisclosure.handle(disclosure(disclosure, 2, id, "370402/2022-00031"));
        takeDisclosure.handle(disclosure(disclosure, 1, id, null));
        assertThat(published.of(id)).hasSize(6);

        takeDisclosure.handle(annulled(disclosure, 3, id));

        editor().get(PATH + "/" + id)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("issuedOn", nullValue())
                .body("indexNumber", nullValue());
        editor().get(PATH + "/" + id + "/text")
                .then()
                .body("status", equalTo("APPROVED"))
                .body("published", equalTo(false))
                .body("frozen", equalTo(false));
        anonymously(id).then().statusCode(404);
    }

    @Test
    void shouldTakeOverTheDayOfItsDisclosureAndItsCorrectionAndStayAsItWasPublished() {
        // Given
        var id = publishing(2018);
        var disclosure = disclosure(UUID.randomUUID(), 1, id, "370402/2022-00035");
        takeDisclosure.handle(disclosure);
        editor().get(PATH + "/" + id).then().body("disclosedOn", equalTo("2022-03-01"));
        // When: and it comes again, and the one before
        var corrected = disclosedOn(LocalDate.of(2022, 5, 10), 2, disclosure);
        takeDisclosure.handle(corrected);
        takeDisclosure.handle(corrected);
        takeDisclosure.handle(disclosure);
        // Then
        assertThat(published.of(id)).hasSize(7);
        assertThat(published.lastOf(id).payload())
                .contains("\"status\":\"PUBLISHED\"", "\"issuedOn\":\"2022-03-01\"", "\"disclosedOn\":\"2022-05-10\"");
        editor().get(PATH + "/" + id).then().body("disclosedOn", equalTo("2022-05-10"));
        anonymously(id).then().body("issuedOn", equalTo("2022-03-01"));
        // When
        takeDisclosure.handle(annulled(disclosure.id(), 3, id));
        // Then
        assertThat(published.lastOf(id).payload()).contains("\"status\":\"APPROVED\"", "\"disclosedOn\":null");
    }

    @Test
    void shouldBeSetRightAndPublishedAnewUnderAnotherNumberOnceItsDisclosureIsWithdrawn() {
        // Given: annulled before its disclosure was heard of
        var id = publishing(2016);
        var first = UUID.randomUUID();
        takeDisclosure.handle(annulled(first, 2, id));
        // When
        step(approver(), id, "corrections", 6, "{\"reason\": \"标题有误\", \"title\": \"另一个标题\"}")
                .then()
                .statusCode(200);
        step(approver(), id, "publication", 7, "{\"issuedOn\": \"2022-03-04\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHING"));
        takeDisclosure.handle(annulled(first, 2, id));
        takeDisclosure.handle(disclosure(UUID.randomUUID(), 1, id, "370402/2022-00033"));
        // Then
        anonymously(id)
                .then()
                .statusCode(200)
                .header("ETag", "\"9\"")
                .body("title", equalTo("另一个标题"))
                .body("issuedOn", equalTo("2022-03-04"))
                .body("indexNumber", equalTo("370402/2022-00033"));
    }

    @Test
    void shouldSayAgainThatItIsAnnulledForEachStateOfADisclosureThatStandsNevertheless() {
        // Given
        var id = publishing(2017);
        step(approver(), id, "annulment", 5, ANNULMENT).then().statusCode(200);
        var annulled = published.lastOf(id).payload();
        var disclosure = UUID.randomUUID();
        // When
        takeDisclosure.handle(disclosure(disclosure, 1, id, "370402/2022-00034"));
        takeDisclosure.handle(disclosure(disclosure, 1, id, "370402/2022-00034"));
        // Then
        assertThat(published.of(id)).hasSize(7);
        assertThat(published.lastOf(id).payload()).isEqualTo(annulled);
        // When: that brings its annulment
        takeDisclosure.handle(annulled(disclosure, 2, id));
        // Then
        assertThat(published.of(id)).hasSize(7);
    }

    @Test
    void shouldPassOverADisclosureOfAReportThatIsNotHere() {
        var unknown = UUID.randomUUID();

        takeDisclosure.handle(disclosure(UUID.randomUUID(), 1, unknown, "370402/2022-00032"));

        assertThat(published.of(unknown)).isEmpty();
    }

    @Test
    void shouldListWithoutTexts() {
        String id = create(2012).path("id");

        editor().get(PATH + "?year=2012&division=370402&status=DRAFT")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].sections", nullValue());
    }

    static DisclosureState disclosure(UUID id, long revision, UUID report, String number) {
        var on = LocalDate.of(2022, 3, 1);
        var status = number == null ? DisclosureState.Status.DRAFT : DisclosureState.Status.DISCLOSED;
        return new DisclosureState(
                id,
                revision,
                "370402",
                on,
                status,
                DisclosureState.Channel.GOVERNMENT_WEBSITE,
                "年度报告",
                null,
                on,
                number == null ? null : on,
                number,
                report,
                null);
    }

    private static DisclosureState disclosedOn(LocalDate on, long revision, DisclosureState disclosure) {
        return new DisclosureState(
                disclosure.id(),
                revision,
                disclosure.division(),
                on,
                disclosure.status(),
                disclosure.channel(),
                disclosure.title(),
                disclosure.url(),
                disclosure.madeOn(),
                on,
                disclosure.indexNumber(),
                disclosure.reportId(),
                null);
    }

    private static DisclosureState annulled(UUID id, long revision, UUID report) {
        var on = LocalDate.of(2022, 3, 1);
        return new DisclosureState(
                id,
                revision,
                "370402",
                on,
                DisclosureState.Status.DISCLOSED,
                DisclosureState.Channel.GOVERNMENT_WEBSITE,
                "年度报告",
                null,
                on,
                on,
                "370402/2022-00031",
                report,
                new cn.fazhi.contracts.Annulment("误发", on));
    }

    private static io.restassured.response.Response anonymously(UUID id) {
        return given().get(PATH + "/" + id);
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }
}
