package cn.fazhi.report.quality;

import static cn.fazhi.report.Api.SHIZHONG;
import static cn.fazhi.report.Api.XUECHENG;
import static cn.fazhi.report.Api.ZAOZHUANG;
import static cn.fazhi.report.EnforcementStates.closedCase;
import static cn.fazhi.report.GovernanceStates.report;
import static cn.fazhi.report.States.claiming;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.identity.Divisions;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import cn.fazhi.report.DivisionTree;
import cn.fazhi.report.States;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.indicator.Catalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules, checks and findings over the REST contract. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class QualityApiTest {

    private static final String JINING = "370800";
    private static final String RULES = "/v1/quality-rules";
    private static final String FINDINGS = "/v1/quality-findings";
    private static final String FEW_INSPECTIONS = """
            {"code": "X.FEW", "nameZh": "检查家次不超过立案", "nameEn": "few", "severity": "WARNING",
             "lesser": "%s", "greater": "ENF.FILED", "reason": "试行"}""";

    private static final String INDICATORS = "/v1/indicators";
    private static final String ENDED = """
            {"code": "%s", "nameZh": "办结", "nameEn": "ended", "unit": "起",
             "numerator": "ENF.CLOSED + ENF.REVOKED", "reason": "试行"}""";

    private final Api admin = Api.as("000000", Role.ADMIN);
    private final Api editor = Api.asSubject("wang", SHIZHONG, Role.REPORT_EDITOR);

    @Inject
    DataSource database;

    @Inject
    Divisions divisions;

    @Inject
    Counting counting;

    @Inject
    NightlyCheck nightlyCheck;

    @Inject
    QualityRules rules;

    @Inject
    Catalogue catalogue;

    @AfterEach
    void forget() throws SQLException {
        for (var sql : List.of(
                "delete from quality_finding",
                "delete from quality_rule where created_by <> 'system'",
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
    void shouldShipRulesThatCanBeRead() {
        assertThat(rules.all())
                .hasSize(12)
                .allSatisfy(rule -> assertThat(rule.checked(catalogue.now())).isEqualTo(rule));
    }

    @Test
    void shouldFindNothingWhereEveryRuleHolds() throws SQLException {
        count(closedCase("c1", 1, SHIZHONG, "2016-01-05", "2016-02-01"));
        assertThat(check().getList("items")).isEmpty();
    }

    @Test
    void shouldFindWhatBreaksARuleUntilItIsMended() throws SQLException {
        // Given
        count(closedCase("c1", 1, SHIZHONG, "2016-01-05", "2016-02-01"));
        total("ENF.CLOSED", 3);
        // When
        var found = check();
        // Then
        assertThat(found.getList("items.rule", String.class)).containsExactly("CASES.CLOSED");
        assertThat(found.getList("items.state", String.class)).containsExactly("OPEN");
        assertThat(found.getString("items[0].lesser")).isEqualTo("3.0");
        assertThat(found.getString("items[0].greater")).isEqualTo("1.0");
        // When
        total("ENF.CLOSED", 1);
        // Then
        assertThat(check().getList("items.state", String.class)).containsExactly("RESOLVED");
        // When
        total("ENF.CLOSED", 3);
        // Then
        assertThat(check().getList("items.state", String.class)).containsExactly("OPEN");
    }

    @Test
    void shouldKeepAnExplanationUntilTheValuesChange() throws SQLException {
        // Given
        count(closedCase("c1", 1, SHIZHONG, "2016-01-05", "2016-02-01"));
        total("ENF.CLOSED", 3);
        long id = check().getLong("items[0].id");
        // When
        var explained = editor.change(FINDINGS + "/" + id + "/explanation", 1, "{\"comment\": \"历史案件未录入\"}");
        // Then
        assertThat(explained.statusCode()).isEqualTo(200);
        assertThat(explained.header("ETag")).isEqualTo("\"2\"");
        assertThat(explained.jsonPath().getString("explanation.by")).isEqualTo("wang");
        assertThat(check().getList("items.state", String.class)).containsExactly("EXPLAINED");
        assertProblem(
                editor.change(FINDINGS + "/" + id + "/explanation", 1, "{\"comment\": \"再说\"}"), 412, "stale-version");
        // When
        total("ENF.CLOSED", 4);
        // Then
        var reopened = check();
        assertThat(reopened.getList("items.state", String.class)).containsExactly("OPEN");
        assertThat(reopened.getString("items[0].explanation")).isNull();
        // When
        total("ENF.CLOSED", 1);
        check();
        // Then
        assertProblem(
                editor.change(FINDINGS + "/" + id + "/explanation", 4, "{\"comment\": \"再说\"}"),
                409,
                "finding-resolved");
    }

    @Test
    void shouldFindAMonthWithoutRecords() throws SQLException {
        count(
                inspection("i1", 1, SHIZHONG, "甲", "2016-03-02"),
                inspection("i2", 1, SHIZHONG, "乙", "2016-05-02"),
                inspection("i3", 1, XUECHENG, "丙", "2016-04-02"));
        var found = check();
        assertThat(found.getList("items.rule", String.class)).containsExactly("MONTHS.MISSING");
        assertThat(found.getString("items[0].subject")).isEqualTo("inspection");
        assertThat(found.getString("items[0].period")).isEqualTo("2016-04");
    }

    @Test
    void shouldFindTheMonthsBeforeRecordsOfTheNextYearBegin() throws SQLException {
        count(
                inspection("i1", 1, SHIZHONG, "甲", "2016-10-02"),
                inspection("i2", 1, SHIZHONG, "乙", "2016-11-02"),
                inspection("i3", 1, SHIZHONG, "丙", "2017-03-02"));
        assertThat(check().getList("items.period", String.class)).containsExactly("2016-12");
    }

    @Test
    void shouldFindTheMonthsAfterRecordingHasStopped() throws SQLException {
        count(
                inspection("i1", 1, SHIZHONG, "甲", "2016-08-02"),
                inspection("i2", 1, SHIZHONG, "乙", "2016-09-02"),
                inspection("i3", 1, SHIZHONG, "丙", "2016-10-02"));
        var found = check();
        assertThat(found.getList("items.rule", String.class)).containsOnly("MONTHS.MISSING");
        assertThat(found.getList("items.period", String.class)).containsExactly("2016-11", "2016-12");
        assertThat(admin.get(RULES + "/MONTHS.MISSING").jsonPath().getString("nameZh"))
                .contains("连续三个月有记录而当年其后没有");
    }

    @Test
    void shouldNotMissAnAnnualReportBeforeItIsDue() throws SQLException {
        count(report("r", SHIZHONG, ReportDocumentState.Status.DRAFT, null, null));
        assertThat(check(SHIZHONG, 2022).getList("items")).isEmpty();
    }

    @Test
    void shouldMissNothingOfADivisionOnceItIsMerged() throws SQLException {
        // Given
        count(
                inspection("i1", 1, XUECHENG, "甲", "2015-05-02"),
                inspection("i2", 1, XUECHENG, "乙", "2015-06-02"),
                inspection("i3", 1, XUECHENG, "丙", "2015-07-02"),
                inspection("i4", 1, XUECHENG, "丁", "2015-11-02"));
        try {
            // When
            DivisionTree.moveBelow(database, XUECHENG, SHIZHONG, "2016-07-15");
            divisions.load();
            // Then
            assertThat(check(XUECHENG, 2016).getList("items.period", String.class))
                    .containsExactly("2016-05", "2016-06");
        } finally {
            DivisionTree.forgetChanges(database, XUECHENG, "2016-07-15");
            divisions.load();
        }
    }

    @Test
    void shouldMissTheMonthsOfADivisionThatIsMoved() throws SQLException {
        // Given
        count(inspection("i1", 1, XUECHENG, "甲", "2015-09-02"));
        try {
            // When
            DivisionTree.moveBelow(database, XUECHENG, JINING, "2016-07-15");
            divisions.load();
            // Then
            assertThat(check(XUECHENG, 2016).getList("items.period", String.class))
                    .containsExactly("2016-09");
        } finally {
            DivisionTree.forgetChanges(database, XUECHENG, "2016-07-15");
            divisions.load();
        }
    }

    @Test
    void shouldFindMoreRecoveredThanClaimedAmongRecordsThatStateAClaim() throws SQLException {
        // Given
        count(
                recovery("w1", 1, SHIZHONG, "2016-03-02", "5000.00", List.of(), 3),
                claiming("1000.00", recovery("w2", 1, SHIZHONG, "2016-03-03", "1000.00", List.of(), 3)));
        assertThat(check().getList("items")).isEmpty();
        // When
        count(claiming("1000.00", recovery("w2", 2, SHIZHONG, "2016-03-03", "1000.01", List.of(), 3)));
        // Then
        var found = check();
        assertThat(found.getList("items.rule", String.class)).containsExactly("WAGES.CLAIMED");
        assertThat(found.getString("items[0].lesser")).isEqualTo("1000.01");
        assertThat(found.getString("items[0].greater")).isEqualTo("1000.0");
    }

    @Test
    void shouldListTheFindingsOfADivisionAndWhatLiesBelowItOfOneStateAndYear() throws SQLException {
        // Given
        count(closedCase("c1", 1, SHIZHONG, "2016-01-05", "2016-02-01"));
        total("ENF.CLOSED", 3);
        check();
        // Then
        var prefecture = Api.as(ZAOZHUANG, Role.VIEWER);
        var path = FINDINGS + "?division=370400&year=2016&state=OPEN";
        assertThat(prefecture.get(path).jsonPath().getList("items.division", String.class))
                .containsExactly("370402");
        assertThat(prefecture.get(path.replace("2016", "2017")).jsonPath().getList("items"))
                .isEmpty();
        assertThat(prefecture.get(path.replace("OPEN", "RESOLVED")).jsonPath().getList("items"))
                .isEmpty();
        assertProblem(Api.as(XUECHENG, Role.VIEWER).get(path), 404, "division-out-of-scope");
    }

    @Test
    void shouldCheckEveryDivisionAtNight() throws SQLException {
        // Given
        int year = LocalDate.now().getYear();
        count(closedCase("c1", 1, SHIZHONG, year - 1 + "-01-05", year - 1 + "-02-01"));
        update("update total set value = 3 where indicator = 'ENF.CLOSED' and division in ('370402', '370000')");
        // When
        nightlyCheck.run();
        // Then
        var auditor = Api.as("000000", Role.AUDITOR);
        var path = FINDINGS + "?division=000000&year=" + (year - 1);
        var found = auditor.get(path).jsonPath();
        assertThat(found.getList("items.findAll { it.rule == 'CASES.CLOSED' }.division", String.class))
                .containsExactly("370000", "370402");
        var first = auditor.get(path + "&limit=1");
        assertThat(first.header("Link")).endsWith("&after=" + first.jsonPath().getLong("next") + ">; rel=\"next\"");
    }

    @Test
    void shouldCheckAtNightWhoHasStoppedRecording() throws SQLException {
        // Given
        int year = LocalDate.now().getYear() - 1;
        count(inspection("i1", 1, SHIZHONG, "甲", year - 1 + "-03-02"));
        // When
        nightlyCheck.run();
        // Then
        var found = Api.as("000000", Role.AUDITOR)
                .get(FINDINGS + "?division=370402&year=" + year)
                .jsonPath();
        assertThat(found.getList("items.rule", String.class)).containsExactly("MONTHS.MISSING");
        assertThat(found.getList("items.period", String.class)).containsExactly(year + "-03");
    }

    @Test
    void shouldResolveAtNightWhatWasMendedInAnEarlierYear() throws SQLException {
        // Given
        count(closedCase("c1", 1, SHIZHONG, "2016-01-05", "2016-02-01"));
        total("ENF.CLOSED", 3);
        check();
        total("ENF.CLOSED", 1);
        // When
        nightlyCheck.run();
        // Then
        var found = Api.as("000000", Role.AUDITOR)
                .get(FINDINGS + "?division=370402&year=2016")
                .jsonPath();
        assertThat(found.getList("items.state", String.class)).containsExactly("RESOLVED");
    }

    @Test
    void shouldGoByTheLastVersionOfARule() throws SQLException {
        // Given
        count(inspection("i1", 1, SHIZHONG, "甲", "2016-03-02"));
        assertProblem(admin.post(RULES, FEW_INSPECTIONS.formatted("ENF.INSPECTIONS")), 422, "sides-differ");
        assertThat(admin.post(RULES, FEW_INSPECTIONS.formatted("ENF.CLOSED")).statusCode())
                .isEqualTo(201);
        assertThat(check().getList("items")).isEmpty();
        // When
        var redefined = admin.change(RULES + "/X.FEW/versions", 1, """
                {"reason": "改为检查", "lesser": "ENF.INSPECTIONS", "greater": "ENF.INSPECTIONS - ENF.INSPECTIONS"}""");
        // Then
        assertThat(redefined.statusCode()).isEqualTo(200);
        assertThat(check().getList("items.rule", String.class)).containsExactly("X.FEW");
        // When
        admin.change(RULES + "/X.FEW/retirement", 2, "{\"reason\": \"不再核查\"}");
        // Then
        assertThat(check().getList("items.state", String.class)).containsExactly("RESOLVED");
        assertThat(admin.get(RULES + "/X.FEW/versions").jsonPath().getList("items.state", String.class))
                .containsExactly("RETIRED", "ACTIVE", "ACTIVE");
    }

    @Test
    void shouldNotRetireAnIndicatorThatARuleInForceReads() {
        // Given
        admin.post(INDICATORS, ENDED.formatted("X.ENDED"));
        admin.post(RULES, FEW_INSPECTIONS.formatted("X.ENDED").replace("X.FEW", "X.FEW_ENDED"));
        // When
        var refused = admin.change(INDICATORS + "/X.ENDED/retirement", 1, "{\"reason\": \"不再考核\"}");
        // Then
        assertProblem(refused, 409, "indicator-in-use");
        assertThat(refused.jsonPath().getString("detail")).contains("X.FEW_ENDED");
        // When
        admin.change(RULES + "/X.FEW_ENDED/retirement", 1, "{\"reason\": \"不再核查\"}");
        // Then
        assertThat(admin.change(INDICATORS + "/X.ENDED/retirement", 1, "{\"reason\": \"不再考核\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void shouldNotResolveWhatARuleFoundOnceItCannotBeRead() throws SQLException {
        // Given
        count(closedCase("c1", 1, SHIZHONG, "2015-02-05", "2016-02-01"));
        admin.post(INDICATORS, ENDED.formatted("X.CEASED"));
        admin.post(RULES, FEW_INSPECTIONS.formatted("X.CEASED").replace("X.FEW", "X.FEW_CEASED"));
        assertThat(check().getList("items.rule", String.class)).containsExactly("X.FEW_CEASED");
        // When: as after an upgrade that counts it no more
        update("update derived_indicator set numerator = 'ENF.UNHEARD_OF' where code = 'X.CEASED'");
        update("update catalogue_revision set revision = revision + 1");
        // Then
        assertThat(check().getList("items.state", String.class)).containsExactly("OPEN");
    }

    @Test
    void shouldRefuseARuleThatMeansNothing() {
        assertProblem(admin.post(RULES, FEW_INSPECTIONS.formatted("ENF.UNHEARD_OF")), 422, "unknown-operand");
        assertProblem(
                admin.post(RULES, FEW_INSPECTIONS.formatted("ENF.CLOSED").replace("X.FEW", "CASES.CLOSED")),
                409,
                "quality-rule-code-taken");
        assertProblem(editor.post(RULES, FEW_INSPECTIONS.formatted("ENF.CLOSED")), 403, "forbidden");
        assertProblem(
                Api.as(ZAOZHUANG, Role.ADMIN).post(RULES, FEW_INSPECTIONS.formatted("ENF.CLOSED")),
                404,
                "division-out-of-scope");
        assertProblem(admin.get(RULES + "/X.NONE"), 404, "not-found");
        assertProblem(admin.get(RULES + "/规则"), 404, "not-found");
    }

    private static JsonPath check() {
        return check(SHIZHONG, 2016);
    }

    private static JsonPath check(String division, int year) {
        var answer = Api.as(division, Role.REPORT_EDITOR).post("/v1/quality-checks", """
                {"division": "%s", "year": %d}""".formatted(division, year));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    /** As a wrong record would make it. */
    private void total(String indicator, int value) throws SQLException {
        update("update total set value = " + value + " where indicator = '" + indicator
                + "' and division = '370402' and period = '2016'");
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
