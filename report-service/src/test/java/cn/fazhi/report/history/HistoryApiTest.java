package cn.fazhi.report.history;

import static cn.fazhi.contracts.DisputeState.Kind.LITIGATION;
import static cn.fazhi.report.Api.BEIJING_DONGCHENG;
import static cn.fazhi.report.EnforcementStates.dispute;
import static cn.fazhi.report.EnforcementStates.openCase;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.annulled;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import cn.fazhi.report.counting.Generation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class HistoryApiTest {

    private static final String INSPECTED = "/v1/yearly-indicators/ENF.EMP_INSPECTED/history?";
    private static final String WON = "/v1/yearly-indicators/LIT.WIN/history?";
    private final Api viewer = Api.as(ZAOZHUANG, Role.VIEWER);
    private final Api admin = Api.asSubject("zhang", "000000", Role.ADMIN);

    @Inject
    CountedStates counted;

    @Inject
    DataSource database;

    @BeforeEach
    void begin() throws Exception {
        counted.begin();
    }

    @AfterEach
    void empty() throws Exception {
        counted.empty();
        counted.update("delete from policy_choice");
        counted.update("delete from derived_indicator where created_by <> 'system'");
        counted.update("update catalogue_revision set revision = revision + 1");
    }

    @Test
    void shouldTellEveryChangeOfAFigureWithItsCause() throws Exception {
        // Given
        var march = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        counted.take(march);
        counted.take(annulled(march));
        counted.take(inspection("b", 1, SHIZHONG, "乙", "2021-04-02"));
        // When
        var answer = viewer.get(INSPECTED + "division=370400&year=2021");
        // Then
        var json = answer.then().statusCode(200).extract().jsonPath();
        assertThat(json.getString("code")).isEqualTo("ENF.EMP_INSPECTED");
        assertThat(json.getInt("value")).isEqualTo(1);
        assertThat(json.getList("items.changes")).hasToString("[1.0, -1.0, 1.0]");
        assertThat(json.getList("items.value")).hasToString("[1.0, 0.0, 1.0]");
        assertThat(json.getMap("items[1].cause"))
                .hasToString(("{kind=EVENT, service=enforcement, family=INSPECTION, recordId=%1$s,"
                                + " path=/v1/inspections/%1$s, revision=2, topic=enforcement.inspection,"
                                + " partition=0, offset=1}")
                        .formatted(march.id()));
        assertThat(json.getList("items.kind")).hasToString("[ADDED, TAKEN_AWAY, ADDED]");
        assertThat(json.getString("items[0].at")).endsWith("+08:00");
        assertThat(json.getMap("items[0]").keySet())
                .containsExactly(
                        "at", "kind", "cause", "indicator", "division", "on", "dimensions", "changes", "value");
        assertThat(json.<Object>get("next")).isNull();
    }

    @Test
    void shouldGoOnWhereThePageBeforeEnded() throws Exception {
        // Given
        counted.take(
                inspection("a", 1, SHIZHONG, "甲", "2021-03-02"),
                inspection("b", 1, SHIZHONG, "乙", "2021-04-02"),
                inspection("c", 1, XUECHENG, "丙", "2021-04-03"));
        // When
        var first = viewer.get(INSPECTED + "division=370400&year=2021&limit=2");
        var link = first.header("Link");
        var second = viewer.get(link.substring(1, link.indexOf('>')));
        // Then
        assertThat(first.jsonPath().getList("items.value")).hasToString("[1.0, 2.0]");
        second.then().statusCode(200).body("items.value", contains(3.0f)).body("next", nullValue());
    }

    /** Numbers in the ledger are given before the commit: who waits for a total is overtaken, and comes to stand before. */
    @Test
    void shouldBeginAgainWhenAChangeHasComeToStandBeforeThePage() throws Exception {
        // Given
        counted.take(inspection("a", 1, XUECHENG, "甲", "2021-03-02"));
        Response first;
        try (var threads = Executors.newSingleThreadExecutor();
                var totals = database.getConnection()) {
            totals.setAutoCommit(false);
            hold(totals, XUECHENG);
            var slow = threads.submit(() -> {
                counted.take(inspection("b", 1, XUECHENG, "乙", "2021-03-03"));
                return null;
            });
            await().until(() -> changesCommittedOrNot() == 4);
            counted.take(
                    inspection("c", 1, SHIZHONG, "丙", "2021-03-04"), inspection("d", 1, SHIZHONG, "丁", "2021-03-05"));
            first = viewer.get(INSPECTED + "division=370400&year=2021&limit=2");
            // When
            totals.rollback();
            totals.setAutoCommit(true);
            slow.get();
        }
        // Then
        assertThat(first.jsonPath().getList("items.value")).hasToString("[1.0, 2.0]");
        viewer.get(INSPECTED + "division=370400&year=2021&limit=2&after="
                        + first.jsonPath().getString("next"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/history-changed"));
        viewer.get(INSPECTED + "division=370400&year=2021")
                .then()
                .body("items.value", contains(1.0f, 2.0f, 3.0f, 4.0f))
                .body("value", equalTo(4));
    }

    private static void hold(Connection connection, String division) throws SQLException {
        try (var select = connection.prepareStatement(
                "select value from total where generation = ? and division = ? for update")) {
            select.setInt(1, Generation.live(connection));
            select.setString(2, division);
            select.executeQuery();
        }
    }

    private long changesCommittedOrNot() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            try (var rows = statement.executeQuery("select count(*) from contribution_change")) {
                rows.next();
                return rows.getLong(1);
            } finally {
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        }
    }

    @Test
    void shouldGoOnWhenMoreIsCountedBehindThePage() throws Exception {
        // Given
        counted.take(inspection("a", 1, SHIZHONG, "甲", "2021-03-02"), inspection("b", 1, SHIZHONG, "乙", "2021-04-02"));
        var next = viewer.get(INSPECTED + "division=370400&year=2021&limit=1")
                .jsonPath()
                .getString("next");
        // When
        counted.take(inspection("c", 1, SHIZHONG, "丙", "2021-04-03"));
        // Then
        viewer.get(INSPECTED + "division=370400&year=2021&after=" + next)
                .then()
                .statusCode(200)
                .body("items.value", contains(2.0f, 3.0f));
    }

    @Test
    void shouldRefuseAMarkThatIsNotOurs() {
        for (var mark : List.of("x", "1.", ".1", "1.2.3", "-1", "1234567890123456789")) {
            viewer.get(INSPECTED + "division=370400&year=2021&after=" + mark)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/malformed-cursor"));
        }
    }

    @Test
    void shouldTellThatOfAMonthAndADimensionAlone() throws Exception {
        // Given
        counted.take(inspection("a", 1, SHIZHONG, "甲", "2021-03-02"), inspection("b", 1, SHIZHONG, "乙", "2021-04-02"));
        // Then
        viewer.get(INSPECTED + "division=370402&year=2021&month=4&dimension=inspectionKind=ROUTINE")
                .then()
                .statusCode(200)
                .body("value", equalTo(1))
                .body("items.on", contains("2021-04-02"));
        viewer.get(INSPECTED + "division=370402&year=2021&dimension=inspectionKind=CAMPAIGN")
                .then()
                .statusCode(200)
                .body("value", equalTo(0))
                .body("items", hasSize(0));
    }

    @Test
    void shouldTellThatOfADivisionItselfAndOfTheYearToDate() throws Exception {
        // Given
        counted.take(
                inspection("own", 1, ZAOZHUANG, "甲", "2021-02-02"),
                inspection("below", 1, SHIZHONG, "乙", "2021-02-03"),
                inspection("later", 1, ZAOZHUANG, "丙", "2021-09-01"));
        // Then
        viewer.get(INSPECTED + "division=370400&year=2021&month=8&yearToDate=true&scope=OWN")
                .then()
                .statusCode(200)
                .body("value", equalTo(1))
                .body("items.on", contains("2021-02-02"));
        viewer.get(INSPECTED + "division=370400&year=2021&month=8&yearToDate=true")
                .then()
                .statusCode(200)
                .body("value", equalTo(2))
                .body("items.on", contains("2021-02-02", "2021-02-03"));
        viewer.get(INSPECTED + "division=370400&year=2021&scope=AROUND").then().statusCode(400);
    }

    @Test
    void shouldTellThatOfAStockByTheSameParameters() throws Exception {
        // Given
        counted.take(
                openCase("own", 1, ZAOZHUANG, "2020-11-02"),
                openCase("below", 1, SHIZHONG, "2021-02-02"),
                openCase("later", 1, ZAOZHUANG, "2021-09-01"));
        // Then
        viewer.get("/v1/yearly-indicators/ENF.OPEN_END/history?division=370400&year=2021&quarter=2"
                        + "&yearToDate=true&scope=OWN")
                .then()
                .statusCode(200)
                .body("value", equalTo(1))
                .body("items.on", contains("2020-11-02"));
    }

    @Test
    void shouldOpenTheHistoryOfADerivedCellByTheParametersThatItWasAskedBy() throws Exception {
        // Given
        counted.take(
                recovery("own", 1, ZAOZHUANG, "2021-04-01", "10.00", List.of("a", "b"), 3),
                recovery("below", 1, SHIZHONG, "2021-04-01", "10.00", List.of("c"), 4));
        // When
        var parts = viewer.get("/v1/yearly-indicators/WAGE.WORKERS/history?division=370400&year=2021&month=5"
                        + "&yearToDate=true&scope=OWN&dimension=industry=E")
                .jsonPath();
        // Then
        var history = "/v1/yearly-indicators/WAGE.WORKERS_%s/history?division=370400&year=2021&month=5"
                + "&yearToDate=true&scope=OWN&dimension=industry=E";
        assertThat(parts.getList("parts.history", String.class))
                .containsExactly(history.formatted("LISTED"), history.formatted("STATED"));
        assertThat(parts.getList("parts.dimension", String.class)).containsExactly("industry=E", "industry=E");
        assertThat(parts.getInt("value")).isEqualTo(5);
        viewer.get(history.formatted("LISTED")).then().body("value", equalTo(2));
        viewer.get(history.formatted("STATED")).then().body("value", equalTo(3));
    }

    @Test
    void shouldTellByWhatADerivedFigureIsMadeOtherwiseBesideItsValue() throws Exception {
        // Given
        counted.take(
                dispute("won", LITIGATION, SHIZHONG, "2021-01-04", "2021-03-01", Outcome.CLAIM_DISMISSED),
                dispute("lost", LITIGATION, SHIZHONG, "2021-01-04", "2021-03-01", Outcome.ANNULLED),
                dispute("withdrawn", LITIGATION, SHIZHONG, "2021-01-04", "2021-03-01", Outcome.WITHDRAWN));
        // When
        admin.change("/v1/indicators/LIT.WIN/versions", 1, "{\"reason\": \"一位小数\", \"places\": 1}")
                .then()
                .statusCode(200);
        admin.post("/v1/policy-choices", """
                {"division": "370400", "fromYear": 2021, "policy": "WITHDRAWN_LEFT_OUT", "reason": "统一口径"}""").then().statusCode(201);
        // Then
        var told = viewer.get(WON + "division=370402&year=2021")
                .then()
                .statusCode(200)
                .body("value", equalTo(50.0f))
                .body("items", hasSize(0))
                .body("definitions.at", everyItem(endsWith("+08:00")))
                .extract()
                .jsonPath();
        assertThat(told.getList("definitions.collect { it.findAll { field -> field.key != 'at' } }"))
                .hasToString("[{kind=DEFINITION, by=zhang, reason=一位小数, indicator=LIT.WIN, version=2},"
                        + " {kind=POLICY, by=zhang, reason=统一口径, indicator=LIT.WIN, policy=WITHDRAWN_LEFT_OUT,"
                        + " division=370400}]");
        viewer.get(WON + "division=370402&year=2020").then().body("definitions.kind", contains("DEFINITION"));
        viewer.get(WON + "division=370402&year=2021&after=1").then().body("definitions", hasSize(0));
        viewer.get(INSPECTED + "division=370402&year=2021").then().body("definitions", hasSize(0));
    }

    @Test
    void shouldPointToWhatThereWasBeforeTheYearToDate() {
        var parts = viewer.get("/v1/yearly-indicators/ENF.CLOSE_RATE/history?division=370400&year=2021&month=5"
                        + "&yearToDate=true&scope=OWN")
                .jsonPath();
        var within = "/history?division=370400&year=2021&month=5&yearToDate=true&scope=OWN";
        assertThat(parts.getList("parts.history", String.class))
                .containsExactly(
                        "/v1/yearly-indicators/ENF.CLOSED" + within,
                        "/v1/yearly-indicators/ENF.OPEN_END/history?division=370400&year=2020&scope=OWN",
                        "/v1/yearly-indicators/ENF.FILED" + within);
    }

    @Test
    void shouldPointToTheHistoriesOfTheParts() {
        viewer.get("/v1/yearly-indicators/ENF.RATE/history?division=370402&year=2021&quarter=1")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-indicator"));
        viewer.get("/v1/yearly-indicators/LIT.ATTEND/history?division=370402&year=2021&quarter=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("value", nullValue())
                .body(
                        "parts.history",
                        contains(
                                "/v1/yearly-indicators/LIT.HEARING_ATTENDED/history?division=370402&year=2021&quarter=1",
                                "/v1/yearly-indicators/LIT.HEARING_DUE/history?division=370402&year=2021&quarter=1"));
    }

    @Test
    void shouldTellNothingToOthers() {
        given().get(INSPECTED + "division=370402&year=2021").then().statusCode(401);
        Api.as(BEIJING_DONGCHENG, Role.VIEWER)
                .get(INSPECTED + "division=370402&year=2021")
                .then()
                .statusCode(404);
        Api.as(ZAOZHUANG, Role.INSPECTOR)
                .get(INSPECTED + "division=370402&year=2021")
                .then()
                .statusCode(403);
    }
}
