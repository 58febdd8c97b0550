package cn.fazhi.report.closing;

import static cn.fazhi.contracts.DisputeState.Kind.LITIGATION;
import static cn.fazhi.report.Api.BEIJING_DONGCHENG;
import static cn.fazhi.report.EnforcementStates.dispute;
import static cn.fazhi.report.EnforcementStates.openCase;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.inspection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import cn.fazhi.report.history.CountedStates;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year is stated as final; what is corrected afterwards is seen beside it. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class ClosingApiTest {

    private static final String CLOSINGS = "/v1/closings";
    private static final String OF_2021 = "{\"division\": \"370402\", \"year\": 2021}";
    private final Api approver = Api.asSubject("approver", ZAOZHUANG, Role.REPORT_APPROVER);
    private final Api admin = Api.asSubject("zhang", "000000", Role.ADMIN);

    @Inject
    CountedStates counted;

    @BeforeEach
    void begin() throws Exception {
        counted.begin();
        counted.take(inspection("a", 1, SHIZHONG, "甲", "2021-12-31"), inspection("b", 1, SHIZHONG, "乙", "2021-04-02"));
    }

    @AfterEach
    void empty() throws Exception {
        counted.empty();
        counted.update("delete from policy_choice");
        counted.update("delete from derived_indicator where created_by <> 'system'");
        counted.update("update catalogue_revision set revision = revision + 1");
    }

    @Test
    void shouldShowACorrectionAYearLaterBesideTheClosedFigureWithItsCause() throws Exception {
        // Given
        var id = close();
        // When
        counted.take(inspection("a", 2, XUECHENG, "甲", "2022-01-01"));
        // Then
        var closing = approver.get(CLOSINGS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var figure = "figures.find { it.code == 'ENF.EMP_INSPECTED' }";
        assertThat(closing.getMap(figure))
                .hasToString("{code=ENF.EMP_INSPECTED, name=检查用人单位, unit=家, closed={value=2}, now={value=1},"
                        + " difference=-1, adjustments=/v1/closings/" + id + "/adjustments?code=ENF.EMP_INSPECTED}");
        assertThat(closing.getMap("figures.find { it.code == 'LIT.ATTEND' }.closed"))
                .hasToString("{value=null, numerator=0, denominator=0}");
        assertThat(closing.getList("figures.findAll { it.difference != 0 && it.difference != null }.code"))
                .hasToString("[ENF.EMP_INSPECTED, ENF.INSPECTIONS]");
        approver.get(closing.getString(figure + ".adjustments"))
                .then()
                .statusCode(200)
                .body("items.changes", contains(-1.0f))
                .body("items.value", contains(1.0f))
                .body("items.kind", contains("TAKEN_AWAY"))
                .body("items[0].cause.kind", equalTo("EVENT"))
                .body("items[0].cause.revision", equalTo(2))
                .body("items[0].cause.offset", equalTo(2));
        approver.get(CLOSINGS + "/" + id + "/adjustments")
                .then()
                .statusCode(200)
                .body("items.indicator", containsInAnyOrder("ENF.EMP_INSPECTED", "ENF.INSPECTIONS"));
    }

    @Test
    void shouldGoOnWithTheAdjustmentsWhenAnotherFigureIsAdjustedMeanwhile() throws Exception {
        // Given
        counted.take(openCase("c", 1, SHIZHONG, "2021-03-01"));
        var id = close();
        counted.take(inspection("d", 1, SHIZHONG, "丙", "2021-05-01"));
        var link = approver.get(CLOSINGS + "/" + id + "/adjustments?limit=1").header("Link");
        // When
        counted.take(openCase("e", 1, SHIZHONG, "2021-05-02"));
        // Then
        approver.get(link.substring(1, link.indexOf('>')).replace("limit=1", "limit=9"))
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.indicator", hasItems("ENF.FILED", "ENF.OPEN_END"));
    }

    @Test
    void shouldTellThePolicyChosenSinceBesideTheRecordsChanges() throws Exception {
        // Given
        counted.take(dispute("s", LITIGATION, SHIZHONG, "2021-01-04", "2021-03-01", Outcome.WITHDRAWN));
        admin.post("/v1/policy-choices", choice(2020, "WITHDRAWN_IS_WON"))
                .then()
                .statusCode(201);
        var id = close();
        // When
        admin.post("/v1/policy-choices", choice(2021, "WITHDRAWN_LEFT_OUT"))
                .then()
                .statusCode(201);
        // Then
        var figure = approver.get(CLOSINGS + "/" + id).jsonPath().getMap("figures.find { it.code == 'LIT.WIN' }");
        assertThat(figure)
                .hasToString("{code=LIT.WIN, name=行政诉讼胜诉率, unit=%, closed={value=100.0, numerator=1, denominator=1},"
                        + " now={value=null, numerator=0, denominator=0}, difference=null,"
                        + " adjustments=/v1/closings/" + id + "/adjustments?code=LIT.WIN}");
        var told = approver.get(CLOSINGS + "/" + id + "/adjustments?code=LIT.WIN")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("definitions.at", contains(endsWith("+08:00")))
                .extract()
                .jsonPath();
        assertThat(told.getList("definitions.collect { it.findAll { field -> field.key != 'at' } }"))
                .hasToString("[{kind=POLICY, by=zhang, reason=统一口径, indicator=LIT.WIN, policy=WITHDRAWN_LEFT_OUT,"
                        + " division=370402}]");
        assertDefinitions(id, "?code=ENF.INSPECTIONS", List.of());
        assertDefinitions(id, "", List.of("LIT.LOSS", "LIT.WIN"));
        assertDefinitions(id, "?after=1", List.of());
    }

    @Test
    void shouldTellTheVersionsDefinedSinceThatCountOtherwise() {
        // Given
        admin.post("/v1/indicators", """
                {"code": "X.TOLD", "nameZh": "名", "nameEn": "name", "unit": "家次", "numerator": "ENF.INSPECTIONS",
                 "reason": "考核需要"}""").then().statusCode(201);
        var id = close();
        // When
        define(1, "{\"reason\": \"两倍\", \"numerator\": \"ENF.INSPECTIONS + ENF.INSPECTIONS\"}");
        define(2, "{\"reason\": \"改名\", \"nameZh\": \"新名\"}");
        // Then
        var told = approver.get(CLOSINGS + "/" + id + "/adjustments?code=X.TOLD")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .extract()
                .jsonPath();
        assertThat(told.getList("definitions.collect { it.findAll { field -> field.key != 'at' } }"))
                .hasToString("[{kind=DEFINITION, by=zhang, reason=两倍, indicator=X.TOLD, version=2}]");
    }

    private void define(int seen, String version) {
        admin.change("/v1/indicators/X.TOLD/versions", seen, version).then().statusCode(200);
    }

    private static String choice(int fromYear, String policy) {
        return """
                {"division": "370402", "fromYear": %d, "policy": "%s", "reason": "统一口径"}""".formatted(fromYear, policy);
    }

    private void assertDefinitions(String id, String query, List<String> indicators) {
        var told = approver.get(CLOSINGS + "/" + id + "/adjustments" + query).jsonPath();
        assertThat(told.getList("definitions.indicator", String.class))
                .as(query)
                .containsExactlyInAnyOrderElementsOf(indicators);
    }

    @Test
    void shouldCallAnAdjustmentWhatWasWaitingAsideWhenTheYearWasClosed() throws Exception {
        // Given: its event is older than the closing; it belongs, so it says, to another year
        counted.setAside(inspection("c", 1, SHIZHONG, "丙", "2020-05-01"));
        var id = close();
        counted.update("update dead_letter set payload = replace(payload, '2020-05-01', '2021-05-01')");
        // When
        var letter = admin.get("/v1/dead-letters").jsonPath().getLong("items[0].id");
        admin.post("/v1/dead-letters/" + letter + "/requeue", "").then().statusCode(200);
        // Then
        approver.get(CLOSINGS + "/" + id + "/adjustments?code=ENF.INSPECTIONS")
                .then()
                .body("items.changes", contains(1.0f))
                .body("items[0].cause.offset", equalTo(2));
    }

    @Test
    void shouldSayWhoClosedAndReopenedAndWhy() {
        // Given
        var id = close();
        // When
        approver.post(CLOSINGS + "/" + id + "/reopening", "{\"reason\": \"补录\"}")
                .then()
                .statusCode(200)
                .body("closedBy", equalTo("approver"))
                .body("reopening.by", equalTo("approver"))
                .body("reopening.reason", equalTo("补录"));
        // Then
        approver.post(CLOSINGS + "/" + id + "/reopening", "{\"reason\": \"补录\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/year-already-reopened"));
        var again = close();
        approver.get(CLOSINGS + "?division=370402&year=2021")
                .then()
                .statusCode(200)
                .body("items.id", contains(again, id))
                .body("items[0].reopening", nullValue())
                .body("items[0].figures", nullValue());
        approver.get(CLOSINGS + "?division=370402&year=2020").then().body("items", hasSize(0));
    }

    @Test
    void shouldKeepClosingAndReopeningInTheAuditChain() {
        // Given
        var id = close();
        // When
        approver.post(CLOSINGS + "/" + id + "/reopening", "{\"reason\": \"补录\"}")
                .then()
                .statusCode(200);
        // Then
        var entries = Api.as("000000", Role.AUDITOR)
                .get("/v1/audit-entries?recordId=" + id)
                .jsonPath();
        assertThat(entries.getList("items.step", String.class)).containsExactly("closed", "reopened");
        assertThat(entries.getList("items.reason", String.class)).containsExactly(null, "补录");
    }

    @Test
    void shouldNotCloseWhatIsNotToBeClosed() throws Exception {
        var running = OF_2021.replace("2021", Integer.toString(LocalDate.now().getYear()));
        refuse(approver, running, 422, "year-not-over");
        refuse(Api.as(BEIJING_DONGCHENG, Role.REPORT_APPROVER), OF_2021, 404, "division-out-of-scope");
        refuse(Api.as(ZAOZHUANG, Role.REPORT_EDITOR), OF_2021, 403, "forbidden");
        counted.setAside(inspection("c", 1, SHIZHONG, "丙", "2021-05-01"));
        refuse(approver, OF_2021, 409, "figures-incomplete");
        counted.update("delete from dead_letter");
        close();
        refuse(approver, OF_2021, 409, "year-already-closed");
    }

    @Test
    void shouldKeepAReasonlessClosingClosed() {
        var id = close();

        approver.post(CLOSINGS + "/" + id + "/reopening", "{\"reason\": \" \"}")
                .then()
                .statusCode(422);

        approver.get(CLOSINGS + "/" + id).then().body("reopening", nullValue());
    }

    @Test
    void shouldBeSeenByItsDivisionAlone() {
        var id = close();

        var other = Api.as(BEIJING_DONGCHENG, Role.REPORT_APPROVER);
        other.get(CLOSINGS + "/" + id).then().statusCode(404);
        other.get(CLOSINGS + "/" + id + "/adjustments").then().statusCode(404);
        other.get(CLOSINGS + "?division=370402").then().statusCode(404);
        other.post(CLOSINGS + "/" + id + "/reopening", "{\"reason\": \"补录\"}")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldBeClosedByOneOfManyAtOnce() throws Exception {
        // When
        List<String> answers;
        try (var threads = Executors.newFixedThreadPool(4)) {
            var closers = IntStream.range(0, 4)
                    .<Callable<String>>mapToObj(_ -> () -> {
                        var answer = approver.post(CLOSINGS, OF_2021);
                        return answer.statusCode() + " " + answer.path("type");
                    })
                    .toList();
            answers = threads.invokeAll(closers).stream()
                    .map(answer -> answer.resultNow())
                    .sorted()
                    .toList();
        }
        // Then
        var refused = "409 /problems/year-already-closed";
        assertThat(answers).containsExactly("201 null", refused, refused, refused);
    }

    private String close() {
        JsonPath closed = approver.post(CLOSINGS, OF_2021)
                .then()
                .statusCode(201)
                .header("Location", containsString(CLOSINGS + "/"))
                .extract()
                .jsonPath();
        return closed.getString("id");
    }

    private static void refuse(Api api, String body, int status, String slug) {
        api.post(CLOSINGS, body).then().statusCode(status).body("type", equalTo("/problems/" + slug));
    }
}
