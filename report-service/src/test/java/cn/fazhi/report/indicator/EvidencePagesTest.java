package cn.fazhi.report.indicator;

import static cn.fazhi.report.EnforcementStates.openCase;
import static cn.fazhi.report.States.annulled;
import static cn.fazhi.report.States.claiming;
import static cn.fazhi.report.States.id;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Weihai and its Huancui district, which no other test counts in; each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class EvidencePagesTest {

    private static final String WEIHAI = "371000";
    private static final String HUANCUI = "371002";
    private static final String INSPECTIONS = "ENF.INSPECTIONS";
    private static final String OPEN_CASES = "ENF.OPEN_END";
    private static final String LISTED = "WAGE.WORKERS_LISTED";

    @Inject
    World world;

    @Test
    void shouldBeginAgainWhenARecordOfTheFirstPageIsAnnulled() throws SQLException {
        // Given
        world.count(
                inspection("p1", 1, HUANCUI, "甲", "2011-02-02"),
                inspection("p2", 1, HUANCUI, "乙", "2011-02-03"),
                inspection("p3", 1, HUANCUI, "丙", "2011-02-04"));
        var first = page(INSPECTIONS, 2011, "&limit=1").jsonPath();
        var shown = Stream.of("p1", "p2", "p3")
                .filter(name -> id(name).toString().equals(first.getString("items[0].recordId")))
                .findFirst()
                .orElseThrow();
        // When
        world.count(annulled(inspection(shown, 1, HUANCUI, "甲", "2011-02-02")));
        // Then
        var refused = next(INSPECTIONS, 2011, first, "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/evidence-changed");
        assertThat(refused.jsonPath().getString("title")).isEqualTo("明细已变更");
        assertThat(refused.jsonPath().getString("detail"))
                .isEqualTo("自上一页读取以来，ENF.INSPECTIONS 的明细已有变更，各页相加将不再等于数值；请从第一页重新读取。");
    }

    @Test
    void shouldBeginAgainWhenRecordsChangeAndTheFigureDoesNot() throws SQLException {
        // Given
        world.count(inspection("q1", 1, HUANCUI, "甲", "2012-02-02"), inspection("q2", 1, HUANCUI, "乙", "2012-02-03"));
        var first = page(INSPECTIONS, 2012, "&limit=1").jsonPath();
        // When
        world.count(
                annulled(inspection("q1", 1, HUANCUI, "甲", "2012-02-02")),
                inspection("q3", 1, HUANCUI, "丙", "2012-02-04"));
        // Then
        assertThat(page(INSPECTIONS, 2012, "").jsonPath().getInt("value")).isEqualTo(first.getInt("value"));
        var refused = viewer().requestIn("en")
                .get("/v1/yearly-indicators/ENF.INSPECTIONS/evidence?division=371000&year=2012&after="
                        + first.getString("next"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("title")).isEqualTo("The evidence has changed");
    }

    @Test
    void shouldBeginAgainWhenAStockHasChanged() throws SQLException {
        // Given
        world.count(openCase("o1", 1, HUANCUI, "2013-01-10"), openCase("o2", 1, HUANCUI, "2013-01-11"));
        var first = page(OPEN_CASES, 2013, "&limit=1").jsonPath();
        // When
        world.count(openCase("o3", 1, WEIHAI, "2013-05-10"));
        // Then
        assertThat(next(OPEN_CASES, 2013, first, "").statusCode()).isEqualTo(409);
    }

    /** Its claim counts before its workers, who change their places in its list, though none of them changes. */
    @Test
    void shouldBeginAgainWhenTheRecordAtThePagesEndIsCountedOtherwise() throws SQLException {
        // Given
        var recovery = List.of(1, 2).stream()
                .map(revision ->
                        recovery("w1", revision, HUANCUI, "2016-02-02", "900.00", List.of("k1", "k2", "k3"), 0))
                .toList();
        world.count(recovery.getFirst());
        var first = page(LISTED, 2016, "&limit=1").jsonPath();
        assertThat(next(LISTED, 2016, first, "").statusCode()).isEqualTo(200);
        // When
        world.count(claiming("950.00", recovery.getLast()));
        // Then
        assertThat(next(LISTED, 2016, first, "").statusCode()).isEqualTo(409);
    }

    @Test
    void shouldGoOnWhenSomethingElseIsCounted() throws SQLException {
        // Given
        world.count(
                inspection("s1", 1, WEIHAI, "甲", "2014-02-02"),
                inspection("s2", 1, WEIHAI, "乙", "2014-02-03"),
                openCase("s3", 1, WEIHAI, "2014-03-01"),
                openCase("s4", 1, WEIHAI, "2014-03-02"));
        var inspections = page(INSPECTIONS, 2014, "&scope=OWN&limit=1").jsonPath();
        var cases = page(OPEN_CASES, 2014, "&scope=OWN&limit=1").jsonPath();
        // When: below, in another year, elsewhere
        world.count(
                inspection("s5", 1, HUANCUI, "丙", "2014-02-04"),
                inspection("s6", 1, WEIHAI, "丙", "2015-02-04"),
                openCase("s7", 1, HUANCUI, "2014-03-03"),
                openCase("s8", 1, WEIHAI, "2015-03-03"));
        // Then
        assertThat(next(INSPECTIONS, 2014, inspections, "&scope=OWN").jsonPath().getList("items"))
                .hasSize(1);
        assertThat(next(OPEN_CASES, 2014, cases, "&scope=OWN").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void shouldRefuseAMarkThatIsNotOurs() throws SQLException {
        // Given
        world.count(inspection("t1", 1, HUANCUI, "甲", "2010-02-02"), inspection("t2", 1, HUANCUI, "乙", "2010-02-03"));
        var next = page(INSPECTIONS, 2010, "&limit=1").jsonPath().getString("next");
        // Then
        for (var mark : List.of(".", "x" + next, next.substring(next.indexOf('.')), next + "A")) {
            var refused = page(INSPECTIONS, 2010, "&limit=1&after=" + mark);
            assertThat(refused.statusCode()).as(mark).isEqualTo(400);
            assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/malformed-cursor");
        }
    }

    private static Response page(String indicator, int year, String parameters) {
        return viewer().get("/v1/yearly-indicators/" + indicator + "/evidence?division=" + WEIHAI + "&year=" + year
                + parameters);
    }

    private static Response next(String indicator, int year, JsonPath page, String parameters) {
        return page(indicator, year, parameters + "&limit=1&after=" + page.getString("next"));
    }

    private static Api viewer() {
        return Api.as(WEIHAI, Role.VIEWER);
    }
}
