package cn.fazhi.report.definition;

import static cn.fazhi.report.Api.SHIZHONG;
import static cn.fazhi.report.EnforcementStates.closedCase;
import static cn.fazhi.report.EnforcementStates.openCase;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An admin's indicators over the REST contract, from the definition to the figure and its records. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class IndicatorApiTest {

    private static final String INDICATORS = "/v1/indicators";
    private static final String FIGURES = "/v1/yearly-indicators?division=370402&year=2018";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    /** Of each rule its own: a code means one thing for ever, in the audit too. */
    private final String code = "X.ENDED_" + SERIAL.incrementAndGet();

    private final String ended = definition(code, "起", "ENF.CLOSED + ENF.REVOKED", null);

    private final Api admin = Api.asSubject("zhang", "000000", Role.ADMIN);
    private final Api viewer = Api.as(SHIZHONG, Role.VIEWER);

    @Inject
    DataSource database;

    @Inject
    Counting counting;

    @AfterEach
    void forget() throws SQLException {
        for (var sql : List.of(
                "delete from derived_indicator where created_by <> 'system'",
                "update catalogue_revision set revision = revision + 1",
                "delete from fact",
                "delete from contribution",
                "delete from total",
                "delete from distinct_reference")) {
            update(sql);
        }
    }

    @Test
    void shouldCountByADefinitionFromTheNextAnswerOn() throws SQLException {
        // Given
        count();
        // When
        var answer = admin.post(INDICATORS, ended);
        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/v1/indicators/" + code);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.asString()).isEqualTo("""
                {"code":"%s","nameZh":"名","nameEn":"name","unit":"起","measure":"DERIVED",
                "formula":"ENF.CLOSED + ENF.REVOKED","numerator":"ENF.CLOSED + ENF.REVOKED",
                "version":1,"state":"ACTIVE","places":0,"zeroRule":"NO_VALUE"}""".replace("\n", "").formatted(code));
        assertThat(figure(code)).isEqualTo("1");
        assertThat(viewer.get(INDICATORS).jsonPath().getList("code", String.class))
                .contains(code);
    }

    @Test
    void shouldOpenAnAdminsFigureDownToItsRecords() throws SQLException {
        // Given
        count();
        admin.post(INDICATORS, definition("X.SHARE", "%", "ENF.CLOSED", "ENF.FILED + opening(ENF.OPEN_END)"));
        // When
        var evidence = viewer.get("/v1/yearly-indicators/X.SHARE/evidence?division=370402&year=2018")
                .jsonPath();
        // Then
        assertThat(evidence.getString("value")).isEqualTo("50.0");
        assertThat(evidence.getList("parts.code", String.class))
                .containsExactly("ENF.CLOSED", "ENF.FILED", "ENF.OPEN_END");
        assertThat(evidence.getList("parts.value", Integer.class)).containsExactly(1, 2, 0);
    }

    @Test
    void shouldKeepEveryVersionAndCountByTheLast() throws SQLException {
        // Given
        count();
        admin.post(INDICATORS, ended);
        // When
        var answer = admin.change(INDICATORS + "/" + code + "/versions", 1, """
                {"reason": "移送也算办结", "nameZh": "办结", "numerator": "ENF.CLOSED+ENF.REVOKED+ENF.FILED"}""");
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(figure(code)).isEqualTo("3");
        var versions = viewer.get(INDICATORS + "/" + code + "/versions").jsonPath();
        assertThat(versions.getList("items.version", Integer.class)).containsExactly(2, 1);
        assertThat(versions.getList("items.numerator", String.class))
                .containsExactly("ENF.CLOSED + ENF.REVOKED + ENF.FILED", "ENF.CLOSED + ENF.REVOKED");
        assertThat(versions.getList("items.nameZh", String.class)).containsExactly("办结", "名");
        assertThat(versions.getList("items.nameEn", String.class)).containsExactly("name", "name");
        assertThat(versions.getList("items.reason", String.class)).containsExactly("移送也算办结", "考核需要");
        assertThat(versions.getList("items.createdBy", String.class)).containsExactly("zhang", "zhang");
    }

    @Test
    void shouldShowARetiredOneNoMoreUntilANewVersionBringsItBack() throws SQLException {
        // Given
        count();
        admin.post(INDICATORS, ended);
        // When
        var retired = admin.change(INDICATORS + "/" + code + "/retirement", 1, "{\"reason\": \"不再考核\"}");
        // Then
        assertThat(retired.jsonPath().getString("state")).isEqualTo("RETIRED");
        assertThat(figure(code)).isNull();
        assertThat(viewer.get(INDICATORS + "?state=RETIRED").jsonPath().getList("code", String.class))
                .containsExactly(code);
        assertThat(viewer.get("/v1/yearly-indicators/" + code + "/evidence?division=370402&year=2018")
                        .jsonPath()
                        .getInt("value"))
                .isEqualTo(1);
        assertProblem(
                admin.change(INDICATORS + "/" + code + "/retirement", 2, "{\"reason\": \"再次\"}"),
                409,
                "indicator-retired");
        assertProblem(admin.post(INDICATORS, ended), 409, "indicator-code-taken");
        // When
        admin.change(INDICATORS + "/" + code + "/versions", 2, "{\"reason\": \"恢复考核\"}");
        // Then
        assertThat(figure(code)).isEqualTo("1");
    }

    @Test
    void shouldNotRetireWhatAnotherFormulaReads() {
        // Given
        admin.post(INDICATORS, ended);
        admin.post(INDICATORS, definition("X.ENDED_SHARE", "%", "ENF.CLOSED", code));
        // When
        var answer = admin.change(INDICATORS + "/" + code + "/retirement", 1, "{\"reason\": \"不再考核\"}");
        // Then
        assertProblem(answer, 409, "indicator-in-use");
        assertThat(answer.jsonPath().getString("detail")).contains("X.ENDED_SHARE");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "X.NEW, 起, ENF.CLOSED *, -, 422, malformed-formula",
                "X.NEW, 起, ENF.CLOSED + 甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申𠮷𠮷, -, 422, malformed-formula",
                "X.NEW, 起, ENF.UNHEARD_OF, -, 422, unknown-operand",
                "X.NEW, %, ENF.CLOSE_RATE, ENF.FILED, 422, operand-is-rate",
                "X.NEW, 起, opening(ENF.FILED), -, 422, opening-of-no-stock",
                "X.NEW, 起, ENF.CLOSED[outcome=WON], -, 422, unknown-dimension",
                "X.NEW, 家, ENF.EMP_INSPECTED + ENF.INSPECTIONS, -, 422, units-differ",
                "X.NEW, 人, ENF.CLOSED, -, 422, not-the-unit-of-its-terms",
                "X.NEW, %, ENF.PENALTY, ENF.CLOSED, 422, share-of-unlike",
                "X.NEW, ％, ENF.CLOSED, ENF.FILED, 422, unit-scaled",
                "X.NEW, ‰, ENF.CLOSED, ENF.FILED, 422, unit-scaled",
                "X.NEW, 百分点, ENF.CLOSED, ENF.FILED, 422, unit-scaled",
                "X.NEW, 万元, WAGE.AMOUNT, WAGE.PROJECTS, 422, unit-scaled",
                "x.new, 起, ENF.CLOSED, -, 422, validation-failed",
                "ENF.CLOSED, 起, ENF.CLOSED, -, 409, indicator-code-taken",
                "WAGE.AVG, 起, ENF.CLOSED, -, 409, indicator-code-taken"
            })
    void shouldRefuseWhatMeansNothing(
            String code, String unit, String numerator, String denominator, int status, String slug) {
        assertProblem(admin.post(INDICATORS, definition(code, unit, numerator, denominator)), status, slug);
        assertThat(viewer.get(INDICATORS + "/X.NEW").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldRefuseAFormulaThatNobodyCouldReview() {
        var terms = "ENF.CLOSED" + " + ENF.CLOSED".repeat(80);
        assertProblem(admin.post(INDICATORS, definition("X.NEW", "起", terms, null)), 422, "formula-too-long");
        var withoutBlanks = "ENF.CLOSED" + "+ENF.CLOSED".repeat(89);
        assertProblem(admin.post(INDICATORS, definition("X.NEW", "起", withoutBlanks, null)), 422, "formula-too-long");
    }

    @Test
    void shouldSayWhereAFormulaIsWrong() {
        var answer = admin.post(INDICATORS, definition("X.NEW", "%", "ENF.CLOSED", "ENF.FILED + WAGE.AMOUNT"));
        assertThat(answer.asString()).isEqualTo("""
                {"type":"/problems/units-differ","title":"计量单位不能相加","status":422,
                "detail":"WAGE.AMOUNT 的单位是“元”，前面各项的单位是“起”，不同单位不能相加。",
                "errors":[{"pointer":"/denominator","detail":"WAGE.AMOUNT 的单位是“元”，前面各项的单位是“起”，不同单位不能相加。"}],
                "offset":12}""".replace("\n", ""));
    }

    @Test
    void shouldRefuseACycleAndAnotherMeasure() {
        admin.post(INDICATORS, ended);
        admin.post(INDICATORS, definition("X.MORE", "起", code + " + ENF.TRANSFER", null));
        var versions = INDICATORS + "/" + code + "/versions";
        assertProblem(
                admin.change(versions, 1, "{\"reason\": \"合并\", \"numerator\": \"X.MORE\"}"), 422, "formula-cycle");
        assertProblem(
                admin.change(versions, 1, "{\"reason\": \"比率\", \"denominator\": \"ENF.FILED\"}"),
                422,
                "measure-fixed");
    }

    @Test
    void shouldLeaveWhatIsCountedToTheProgram() {
        var change = "{\"reason\": \"另算\"}";
        assertProblem(admin.change(INDICATORS + "/ENF.CLOSED/versions", 1, change), 409, "indicator-is-counted");
        assertProblem(admin.change(INDICATORS + "/ENF.CLOSED/retirement", 1, change), 409, "indicator-is-counted");
        assertProblem(admin.change(INDICATORS + "/X.NONE/versions", 1, change), 404, "unknown-indicator");
        assertThat(viewer.get(INDICATORS + "/ENF.CLOSED/versions").asString()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void shouldLeaveToAPolicyWhatItMeans() {
        var versions = INDICATORS + "/LIT.WIN/versions";
        for (var formula : List.of("numerator", "denominator")) {
            var answer = admin.change(versions, 1, """
                    {"reason": "另算", "%s": "LIT.SUIT_CONCLUDED[outcome=CLAIM_DISMISSED]"}""".formatted(formula));
            assertProblem(answer, 422, "policy-fixed");
            assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/" + formula);
            assertThat(answer.jsonPath().getString("detail")).contains("LIT.WIN", "WITHDRAWN_IS_WON");
        }
        assertThat(viewer.get(versions).jsonPath().getList("items.version", Integer.class))
                .containsExactly(1);
    }

    @Test
    void shouldRedefineAllButTheFormulasOfWhatAPolicyJudges() {
        // Given
        var loss = INDICATORS + "/LIT.LOSS";
        var before = viewer.get(loss).jsonPath();
        // When
        var answer = admin.change(loss + "/versions", 1, """
                {"reason": "保留一位小数", "nameZh": "败诉率", "nameEn": "lost", "places": 1, "zeroRule": "ZERO",
                 "numerator": "%s", "denominator": "%s"}""".formatted(
                before.getString("numerator"), before.getString("denominator").replace(" ", "")));
        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var after = viewer.get(loss).jsonPath();
        assertThat(after.getString("nameZh")).isEqualTo("败诉率");
        assertThat(after.getInt("places")).isEqualTo(1);
        assertThat(after.getString("zeroRule")).isEqualTo("ZERO");
        assertThat(after.getString("formula")).isEqualTo(before.getString("formula"));
    }

    @Test
    void shouldTakeAChangeOnlyFromWhoHasSeenTheLastVersion() {
        admin.post(INDICATORS, ended);
        var change = "{\"reason\": \"另算\"}";
        assertProblem(admin.post(INDICATORS + "/" + code + "/versions", change), 428, "version-required");
        assertProblem(admin.change(INDICATORS + "/" + code + "/versions", 7, change), 412, "stale-version");
    }

    @Test
    void shouldTakeDefinitionsOnlyFromAnAdminOfTheWholeSuite() {
        assertProblem(Api.as("370000", Role.ADMIN).post(INDICATORS, ended), 404, "division-out-of-scope");
        assertProblem(Api.as("000000", Role.REPORT_APPROVER).post(INDICATORS, ended), 403, "forbidden");
    }

    @Test
    void shouldLeaveAnAuditEntryOfEveryVersion() {
        // Given
        admin.post(INDICATORS, definition("X.AUDITED", "起", "ENF.CLOSED", null));
        // When
        admin.change(INDICATORS + "/X.AUDITED/versions", 1, "{\"reason\": \"改名\", \"nameZh\": \"新名\"}");
        // Then
        var id = UUID.nameUUIDFromBytes("indicator X.AUDITED".getBytes(US_ASCII));
        var entries = Api.as("000000", Role.AUDITOR)
                .get("/v1/audit-entries?recordId=" + id)
                .jsonPath();
        assertThat(entries.getList("items.step", String.class)).containsExactly("defined", "redefined");
        assertThat(entries.getList("items.reason", String.class)).containsExactly("考核需要", "改名");
        assertThat(entries.getList("items.actor", String.class)).containsExactly("zhang", "zhang");
    }

    private void count() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            counting.count(
                    connection,
                    Generation.live(connection),
                    Stream.of(
                                    closedCase("c1", 1, SHIZHONG, "2018-01-05", "2018-02-01"),
                                    openCase("c2", 1, SHIZHONG, "2018-03-01"))
                            .map(States::received)
                            .toList());
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private String figure(String code) {
        return viewer.get(FIGURES).jsonPath().getString("indicators.find { it.code == '" + code + "' }?.value");
    }

    private static String definition(String code, String unit, String numerator, String denominator) {
        return """
                {"code": "%s", "nameZh": "名", "nameEn": "name", "unit": "%s", "numerator": "%s",%s "reason": "考核需要"}""".formatted(
                        code, unit, numerator, denominator == null ? "" : " \"denominator\": \"" + denominator + "\",");
    }

    private static void assertProblem(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + slug);
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
