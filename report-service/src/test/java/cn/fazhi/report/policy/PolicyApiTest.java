package cn.fazhi.report.policy;

import static cn.fazhi.contracts.DisputeState.Kind.LITIGATION;
import static cn.fazhi.report.Api.SHIZHONG;
import static cn.fazhi.report.Api.XUECHENG;
import static cn.fazhi.report.Api.ZAOZHUANG;
import static cn.fazhi.report.EnforcementStates.dispute;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import cn.fazhi.report.States;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Generation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy over the REST contract: made for all, chosen by a division, seen in the figures of what lies below it. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class PolicyApiTest {

    private static final String POLICIES = "/v1/policies";
    private static final String CHOICES = "/v1/policy-choices";
    private static final String MEDIATED_IS_WON = """
            {"code": "MEDIATED_IS_WON", "nameZh": "调解计为胜诉", "nameEn": "a mediated lawsuit is won", "formulas": [
              {"indicator": "LIT.WIN", "numerator": "LIT.SUIT_CONCLUDED[outcome=MEDIATED]",
               "denominator": "LIT.SUIT_CONCLUDED"}], "reason": "省厅口径"}""";

    private final Api nation = Api.as("000000", Role.ADMIN);
    private final Api prefecture = Api.asSubject("li", ZAOZHUANG, Role.ADMIN);

    @Inject
    DataSource database;

    @Inject
    Counting counting;

    @BeforeEach
    void count() throws SQLException {
        count(
                dispute("s1", LITIGATION, SHIZHONG, "2017-01-04", "2017-03-01", Outcome.WITHDRAWN),
                dispute("s2", LITIGATION, SHIZHONG, "2017-01-05", "2017-03-02", Outcome.MEDIATED),
                dispute("s3", LITIGATION, SHIZHONG, "2017-01-06", "2017-03-03", Outcome.ANNULLED));
    }

    private void count(RecordState... states) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            counting.count(
                    connection,
                    Generation.live(connection),
                    Stream.of(states).map(States::received).toList());
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    @AfterEach
    void forget() throws SQLException {
        for (var sql : List.of(
                "delete from policy_choice",
                "delete from policy_formula where policy in ('MEDIATED_IS_WON', 'LISTED_ALONE')",
                "delete from policy where code in ('MEDIATED_IS_WON', 'LISTED_ALONE')",
                "update catalogue_revision set revision = revision + 1",
                "delete from fact",
                "delete from contribution",
                "delete from total",
                "delete from distinct_reference")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        }
    }

    @Test
    void shouldShowThePolicyThatTheReadDivisionIsJudgedBy() {
        // Given
        assertThat(win(SHIZHONG)).isEqualTo("50.0 = 1 / 2 撤诉计为胜诉，调解不计入");
        var made = nation.post(POLICIES, MEDIATED_IS_WON);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith("/v1/policies/MEDIATED_IS_WON");
        // When
        var chosen = prefecture.post(CHOICES, choice(ZAOZHUANG, 2017, "MEDIATED_IS_WON"));
        // Then
        assertThat(chosen.statusCode()).isEqualTo(201);
        assertThat(win(SHIZHONG)).isEqualTo("33.33 = 1 / 3 调解计为胜诉");
        assertThat(win(ZAOZHUANG)).isEqualTo("33.33 = 1 / 3 调解计为胜诉");
        assertThat(win("370000")).isEqualTo("50.0 = 1 / 2 撤诉计为胜诉，调解不计入");
        var parts = Api.as(SHIZHONG, Role.VIEWER)
                .get("/v1/yearly-indicators/LIT.WIN/evidence?division=370402&year=2017")
                .jsonPath();
        assertThat(parts.getList("parts.dimension", String.class)).containsExactly("outcome=MEDIATED", null);
    }

    @Test
    void shouldJudgeAsBeforeOnceAChoiceIsTakenBack() {
        // Given
        var id = prefecture
                .post(CHOICES, choice(SHIZHONG, 2017, "WITHDRAWN_LEFT_OUT"))
                .jsonPath()
                .getString("id");
        assertThat(win(SHIZHONG)).isEqualTo("0.0 = 0 / 1 撤诉、调解不计入");
        // When
        var annulled = prefecture.post(CHOICES + "/" + id + "/annulment", "{\"reason\": \"选错口径\"}");
        // Then
        assertThat(annulled.statusCode()).isEqualTo(200);
        assertThat(win(SHIZHONG)).isEqualTo("50.0 = 1 / 2 撤诉计为胜诉，调解不计入");
        assertProblem(
                prefecture.post(CHOICES + "/" + id + "/annulment", "{\"reason\": \"再次\"}"),
                409,
                "policy-choice-annulled");
        var listed = prefecture.get(CHOICES + "?division=370402").jsonPath();
        assertThat(listed.getList("items.annulment.reason", String.class)).containsExactly("选错口径");
        assertThat(listed.getList("items.chosenBy", String.class)).containsExactly("li");
    }

    @Test
    void shouldCompareWithWhatReadingTheOtherPeriodShows() throws SQLException {
        // Given
        count(dispute("s4", LITIGATION, SHIZHONG, "2014-11-04", "2014-12-01", Outcome.WITHDRAWN));
        // When
        prefecture.post(CHOICES, choice(SHIZHONG, 2015, "WITHDRAWN_LEFT_OUT"));
        // Then
        var alone = "100.0 撤诉计为胜诉，调解不计入";
        assertThat(winOf("year=2014", "it")).isEqualTo(alone);
        assertThat(winOf("year=2015&compareTo=SAME_PERIOD_LAST_YEAR", "it.compared"))
                .isEqualTo(alone);
        assertThat(winOf("year=2015&month=1&compareTo=PREVIOUS_PERIOD", "it.compared"))
                .isEqualTo(alone);
        assertThat(winOf("year=2014&compareTo=SAME_PERIOD_LAST_YEAR", "it.compared"))
                .isEqualTo("null null");
        var csv = Api.as(SHIZHONG, Role.VIEWER)
                .get("/v1/yearly-indicators?division=370402&year=2015&compareTo=SAME_PERIOD_LAST_YEAR&format=csv")
                .asString();
        assertThat(csv.lines().filter(line -> line.contains(",LIT.WIN,")).map(PolicyApiTest::withoutNumber))
                .containsExactly("LIT.WIN,行政诉讼胜诉率,%,,100.00,,," + "分子 0，分母 0；撤诉、调解不计入；对比期口径：撤诉计为胜诉，调解不计入；增减为百分点");
    }

    @Test
    void shouldNameThePolicyOfASumBesideARateThatReadsIt() throws SQLException {
        // Given
        count(
                recovery("w1", 1, SHIZHONG, "2015-03-02", "900.00", List.of("a"), 2),
                recovery("w2", 1, SHIZHONG, "2016-03-02", "900.00", List.of("a"), 2),
                recovery("w3", 1, SHIZHONG, "2017-03-02", "900.00", List.of("a"), 2));
        assertThat(nation.post(POLICIES, """
                {"code": "LISTED_ALONE", "nameZh": "只计实名人数", "nameEn": "only workers listed by person", "formulas": [
                  {"indicator": "WAGE.WORKERS", "numerator": "WAGE.WORKERS_LISTED"}], "reason": "省厅口径"}""").statusCode()).isEqualTo(201);
        // When
        prefecture.post(CHOICES, choice(SHIZHONG, 2016, "LISTED_ALONE"));
        // Then
        var compared = "year=2016&compareTo=SAME_PERIOD_LAST_YEAR";
        assertThat(figureOf("WAGE.AVG", compared, "it")).isEqualTo("900.0 只计实名人数");
        assertThat(figureOf("WAGE.AVG", compared, "it.compared")).isEqualTo("300.0 指标自身算式");
        assertThat(figureOf("WAGE.WORKERS", compared, "it")).isEqualTo("1 只计实名人数");
        assertThat(figureOf("WAGE.WORKERS", compared, "it.compared")).isEqualTo("3 指标自身算式");
        assertThat(figureOf("WAGE.AVG", "year=2017&compareTo=SAME_PERIOD_LAST_YEAR", "it.compared"))
                .isEqualTo("900.0 null");
        assertThat(figureOf("WAGE.AMOUNT", compared, "it")).isEqualTo("900.0 null");
        var csv = Api.as(SHIZHONG, Role.VIEWER)
                .get("/v1/yearly-indicators?division=370402&format=csv&" + compared)
                .asString();
        assertThat(csv.lines().filter(line -> line.contains(",WAGE.AVG,")).map(PolicyApiTest::withoutNumber))
                .containsExactly(
                        "WAGE.AVG,人均追回工资,元,900.00,300.00,600.00,200.00," + "分子 900.00，分母 1；只计实名人数；对比期口径：指标自身算式");
    }

    private static String withoutNumber(String line) {
        return line.substring(line.indexOf(',') + 1);
    }

    private static String winOf(String period, String place) {
        return figureOf("LIT.WIN", period, place);
    }

    private static String figureOf(String code, String period, String place) {
        return Api.as(SHIZHONG, Role.VIEWER)
                .get("/v1/yearly-indicators?division=370402&" + period)
                .jsonPath()
                .getString("indicators.findAll { it.code == '%1$s' }.collect { %2$s.value + ' ' + %2$s.policy }[0]"
                        .formatted(code, place));
    }

    @Test
    void shouldListWhatADivisionHasChosenBeforeWhatStandsAboveIt() {
        prefecture.post(CHOICES, choice(ZAOZHUANG, 2017, "MEDIATED_IN_TOTAL"));
        prefecture.post(CHOICES, choice(SHIZHONG, 2018, "WITHDRAWN_IS_WON"));
        prefecture.post(CHOICES, choice(SHIZHONG, 2016, "WITHDRAWN_LEFT_OUT"));
        var listed = prefecture.get(CHOICES + "?division=370402").jsonPath();
        assertThat(listed.getList("items.policy", String.class))
                .containsExactly("WITHDRAWN_LEFT_OUT", "WITHDRAWN_IS_WON", "MEDIATED_IN_TOTAL");
    }

    @Test
    void shouldListThePoliciesWithWhatTheyMakeOfEachIndicator() {
        var listed = prefecture.get(POLICIES).jsonPath();
        assertThat(listed.getList("items.code", String.class))
                .containsExactly("MEDIATED_IN_TOTAL", "WITHDRAWN_IS_WON", "WITHDRAWN_LEFT_OUT");
        assertThat(listed.getList("items[1].formulas.indicator", String.class)).containsExactly("LIT.LOSS", "LIT.WIN");
        assertThat(listed.getString("items[1].formulas[1].denominator"))
                .isEqualTo("LIT.SUIT_CONCLUDED - LIT.SUIT_CONCLUDED[outcome=MEDIATED]");
    }

    @Test
    void shouldRefuseAPolicyThatMeansNothing() {
        assertProblem(
                nation.post(POLICIES, MEDIATED_IS_WON.replace("LIT.WIN", "LIT.SUIT")), 422, "no-formula-to-judge");
        assertProblem(
                nation.post(
                        POLICIES,
                        MEDIATED_IS_WON.replace("\"denominator\": \"LIT.SUIT_CONCLUDED\"", "\"denominator\": null")),
                422,
                "measure-fixed");
        assertProblem(nation.post(POLICIES, MEDIATED_IS_WON.replace("outcome=", "cause=")), 422, "unknown-dimension");
        assertProblem(
                nation.post(POLICIES, MEDIATED_IS_WON.replace("MEDIATED_IS_WON", "WITHDRAWN_IS_WON")),
                409,
                "policy-code-taken");
        var unlike = nation.post(POLICIES, MEDIATED_IS_WON.replace("\"LIT.SUIT_CONCLUDED\"", "\"LIT.HEARING_DUE\""));
        assertProblem(unlike, 422, "share-of-unlike");
        assertThat(unlike.jsonPath().getString("errors[0].pointer")).isEqualTo("/formulas/0/denominator");
        var one = MEDIATED_IS_WON.substring(MEDIATED_IS_WON.indexOf("[") + 1, MEDIATED_IS_WON.lastIndexOf("]"));
        assertProblem(nation.post(POLICIES, MEDIATED_IS_WON.replace(one, one + ", " + one)), 422, "indicator-twice");
    }

    @Test
    void shouldTakeChoicesOnlyForWhatTheTokenCovers() {
        var choice = choice(ZAOZHUANG, 2017, "WITHDRAWN_LEFT_OUT");
        assertProblem(Api.as(XUECHENG, Role.ADMIN).post(CHOICES, choice), 404, "division-out-of-scope");
        assertProblem(Api.as(ZAOZHUANG, Role.VIEWER).post(CHOICES, choice), 403, "forbidden");
        assertProblem(prefecture.post(POLICIES, MEDIATED_IS_WON), 404, "division-out-of-scope");
        assertProblem(prefecture.post(CHOICES, choice(ZAOZHUANG, 2017, "UNHEARD_OF")), 422, "unknown-policy");
        assertProblem(prefecture.post(CHOICES, choice(ZAOZHUANG, 2017, "口径")), 422, "validation-failed");
        assertProblem(prefecture.get(POLICIES + "/口径"), 404, "not-found");
        var id = prefecture.post(CHOICES, choice).jsonPath().getString("id");
        assertProblem(
                Api.as(XUECHENG, Role.ADMIN).post(CHOICES + "/" + id + "/annulment", "{\"reason\": \"选错\"}"),
                404,
                "not-found");
    }

    private static String win(String division) {
        return Api.as(division, Role.VIEWER)
                .get("/v1/yearly-indicators?division=" + division + "&year=2017")
                .jsonPath()
                .getString("indicators.find { it.code == 'LIT.WIN' }"
                        + ".with { it.value + ' = ' + it.numerator + ' / ' + it.denominator + ' ' + it.policy }");
    }

    private static String choice(String division, int fromYear, String policy) {
        return """
                {"division": "%s", "fromYear": %d, "policy": "%s", "reason": "统一口径"}""".formatted(division, fromYear, policy);
    }

    private static void assertProblem(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + slug);
    }
}
