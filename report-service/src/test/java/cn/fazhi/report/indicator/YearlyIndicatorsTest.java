package cn.fazhi.report.indicator;

import static cn.fazhi.contracts.DisputeState.Kind.LITIGATION;
import static cn.fazhi.report.Api.BEIJING_DONGCHENG;
import static cn.fazhi.report.Api.SHIZHONG;
import static cn.fazhi.report.Api.XUECHENG;
import static cn.fazhi.report.Api.ZAOZHUANG;
import static cn.fazhi.report.EnforcementStates.closedCase;
import static cn.fazhi.report.EnforcementStates.dispute;
import static cn.fazhi.report.EnforcementStates.openCase;
import static cn.fazhi.report.States.decision;
import static cn.fazhi.report.States.disclosure;
import static cn.fazhi.report.States.id;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.meeting;
import static cn.fazhi.report.States.recovery;
import static io.restassured.RestAssured.given;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.MajorDecisionState.Passage;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.Watermark;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import cn.fazhi.report.LiveTopics;
import cn.fazhi.report.TestTopics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the topics through the service's own channels to the answers of its REST contract. */
@QuarkusTest
@QuarkusTestResource(value = TestTokens.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = LiveTopics.class, restrictToAnnotatedClass = true)
class YearlyIndicatorsTest {

    private static final String YEAR_2021 = "/v1/yearly-indicators?division=370402&year=2021";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static Instant asOf;

    @ConfigProperty(name = "fazhi.topic-prefix")
    String topicPrefix;

    @Inject
    DataSource database;

    private static final List<RecordState> RECORDS = List.of(
            inspection("i1", 1, SHIZHONG, "甲", "2021-03-02"),
            inspection("i2", 1, SHIZHONG, "甲", "2021-05-02", Kind.CAMPAIGN),
            inspection("i3", 1, SHIZHONG, "乙", "2021-05-03", Kind.ANNUAL_REVIEW_PATROL),
            inspection("i4", 1, XUECHENG, "乙", "2021-05-20"),
            recovery("w1", 1, SHIZHONG, "2021-04-01", "1790000.00", List.of("a", "b", "c", "d", "e", "f"), 0),
            recovery("w2", 1, SHIZHONG, "2021-11-01", "100000.00", List.of(), 100),
            decision("d1", 1, SHIZHONG, "2021-06-01", Passage.PASSED),
            meeting("m1", 1, SHIZHONG, "2021-06-02"),
            disclosure("p1", 1, SHIZHONG, "2021-06-03"),
            closedCase("c1", 1, SHIZHONG, "2020-12-01", "2021-02-01"),
            openCase("c2", 1, SHIZHONG, "2021-03-01"),
            dispute("s1", LITIGATION, SHIZHONG, "2021-01-04", "2021-03-01", Outcome.WITHDRAWN),
            dispute("s2", LITIGATION, SHIZHONG, "2021-01-05", "2021-03-02", Outcome.CLAIM_DISMISSED),
            dispute("s3", LITIGATION, SHIZHONG, "2021-01-06", "2021-03-03", Outcome.MEDIATED),
            decision("d2", 1, ZAOZHUANG, "2022-06-01", Passage.WAIVED),
            meeting("m2", 1, BEIJING_DONGCHENG, LocalDate.now().getYear() + "-01-05"));

    @BeforeEach
    void publish() throws Exception {
        if (asOf != null) {
            return;
        }
        var topics = TestTopics.of(topicPrefix);
        for (int delivery = 0; delivery < 3; delivery++) {
            topics.publish(RECORDS);
        }
        asOf = Instant.now().truncatedTo(SECONDS);
        var offsets = new HashMap<String, Map<Integer, Long>>();
        topics.ends()
                .forEach((partition, end) -> offsets.computeIfAbsent(
                                partition.topic().substring(topicPrefix.length()), topic -> new TreeMap<>())
                        .put(partition.partition(), end));
        for (var service : List.of("enforcement", "publicity", "report")) {
            topics.publish(new Watermark(service, 0, 1, asOf.minusSeconds(1), 0, Map.of()));
        }
        await().atMost(PATIENCE).until(() -> {
            for (var service : List.of("enforcement", "publicity", "report")) {
                topics.publish(new Watermark(service, 0, 1, asOf, 0, offsetsOf(service, offsets)));
            }
            return viewer().get(YEAR_2021).jsonPath().getString("asOf") != null
                    && viewer().get(YEAR_2021).jsonPath().getString("asOf").equals(inChina(asOf));
        });
    }

    private static Map<String, Map<Integer, Long>> offsetsOf(String service, Map<String, Map<Integer, Long>> offsets) {
        var own = new HashMap<>(offsets);
        own.keySet().removeIf(topic -> !topic.startsWith(service + "."));
        return own;
    }

    @Test
    void shouldShowTheFiguresOfADivisionAndYear() {
        // When
        var answer = viewer().get(YEAR_2021).then().statusCode(200).extract();
        // Then
        assertThat(answer.asString()).startsWith(("""
                {"division":{"code":"370402","name":"市中区"},"year":2021,"asOf":"%s","complete":true,"indicators":[
                {"code":"ENF.ANNUAL_REVIEWED","name":"年审单位","unit":"家","measure":"DISTINCT","value":0},
                """).replace("\n", "").formatted(inChina(asOf)));
        assertThat(somethingOf(answer.asString())).isEqualTo("""
                {"code":"ENF.CLOSED","name":"劳动监察结案","unit":"起","measure":"COUNT","value":1}
                {"code":"ENF.CLOSED_ON_TIME","name":"按期办结","unit":"起","measure":"COUNT","value":1}
                {"code":"ENF.CLOSE_RATE","name":"结案率","unit":"%","measure":"RATE","value":50.00,"numerator":1,"denominator":2}
                {"code":"ENF.DOOR_PATROL","name":"上门巡查单位","unit":"家","measure":"DISTINCT","value":1}
                {"code":"ENF.EMP_INSPECTED","name":"检查用人单位","unit":"家","measure":"DISTINCT","value":2}
                {"code":"ENF.FILED","name":"立案","unit":"起","measure":"COUNT","value":1}
                {"code":"ENF.INSPECTIONS","name":"检查家次","unit":"家次","measure":"COUNT","value":3}
                {"code":"ENF.ON_TIME","name":"按期办结率","unit":"%","measure":"RATE","value":100.00,"numerator":1,"denominator":1}
                {"code":"ENF.OPEN_END","name":"期末未结","unit":"起","measure":"STOCK","value":1}
                {"code":"GOV.CONSULT","name":"征求意见率","unit":"%","measure":"RATE","value":100.00,"numerator":1,"denominator":1}
                {"code":"GOV.CONSULTED","name":"征求意见的重大行政决策","unit":"次","measure":"COUNT","value":1}
                {"code":"GOV.DECISION","name":"重大行政决策","unit":"次","measure":"COUNT","value":1}
                {"code":"GOV.MEETING","name":"党组研究法治建设","unit":"次","measure":"COUNT","value":1}
                {"code":"LIT.OUTCOME","name":"复议诉讼结果","unit":"起","measure":"COUNT","value":3}
                {"code":"LIT.SUIT","name":"行政诉讼案件","unit":"起","measure":"COUNT","value":3}
                {"code":"LIT.SUIT_CONCLUDED","name":"审结的行政诉讼","unit":"起","measure":"COUNT","value":3}
                {"code":"LIT.WIN","name":"行政诉讼胜诉率","unit":"%","measure":"RATE","value":100.00,"numerator":2,"denominator":2,"policy":"撤诉计为胜诉，调解不计入"}
                {"code":"PUB.DISCLOSED","name":"主动公开信息","unit":"条","measure":"COUNT","value":1}
                {"code":"WAGE.AMOUNT","name":"解决拖欠工资","unit":"元","measure":"SUM","value":1890000.00}
                {"code":"WAGE.AVG","name":"人均追回工资","unit":"元","measure":"RATE","value":17830.19,"numerator":1890000.00,"denominator":106}
                {"code":"WAGE.WORKERS","name":"解决欠薪人数","unit":"人","measure":"DERIVED","value":106}
                {"code":"WAGE.WORKERS_LISTED","name":"解决欠薪人数(实名)","unit":"人","measure":"DISTINCT","value":6}
                {"code":"WAGE.WORKERS_STATED","name":"解决欠薪人数(申报)","unit":"人","measure":"SUM","value":100}
                """.strip());
    }

    /** The indicators that something stands behind, one a line. */
    private static String somethingOf(String body) {
        var indicators = body.substring(body.indexOf("[{") + 1, body.lastIndexOf("]}"));
        return Arrays.stream(indicators.split("(?<=}),(?=\\{)"))
                .filter(item -> !item.contains("\"value\":0") && !item.contains("\"value\":null"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void shouldOpenARateToItsPartsAsTheyStandInItsFormula() {
        var path = "/v1/yearly-indicators/%s/evidence?division=370402&year=2021";
        assertThat(viewer().get(path.formatted("ENF.CLOSE_RATE")).asString()).isEqualTo("""
                {"code":"ENF.CLOSE_RATE","name":"结案率","unit":"%","value":50.00,"items":[],"parts":[
                {"code":"ENF.CLOSED","name":"劳动监察结案","unit":"起","measure":"COUNT","value":1,"evidence":"/v1/yearly-indicators/ENF.CLOSED/evidence?division=370402&year=2021"},
                {"code":"ENF.OPEN_END","name":"期末未结","unit":"起","measure":"STOCK","value":1,"opening":true,"evidence":"/v1/yearly-indicators/ENF.OPEN_END/evidence?division=370402&year=2020"},
                {"code":"ENF.FILED","name":"立案","unit":"起","measure":"COUNT","value":1,"evidence":"/v1/yearly-indicators/ENF.FILED/evidence?division=370402&year=2021"}],"next":null}
                """.replace("\n", ""));
        assertThat(viewer().get(path.formatted("LIT.WIN")).asString()).contains("""
                        {"code":"LIT.SUIT_CONCLUDED","name":"审结的行政诉讼","unit":"起","measure":"COUNT","value":1,"dimension":"outcome=WITHDRAWN","evidence":"/v1/yearly-indicators/LIT.SUIT_CONCLUDED/evidence?division=370402&year=2021&dimension=outcome=WITHDRAWN"}""");
        assertThat(viewer().get(path.formatted("LIT.SUIT_CONCLUDED") + "&dimension=outcome=WITHDRAWN")
                        .jsonPath()
                        .getList("items.recordId", String.class))
                .containsExactly(id("s1").toString());
    }

    @Test
    void shouldOpenAStockToTheRecordsThatAreThereAtTheEnd() {
        var path = "/v1/yearly-indicators/ENF.OPEN_END/evidence?division=370402&year=2021";
        assertThat(viewer().get(path).asString())
                .isEqualTo(("""
                {"code":"ENF.OPEN_END","name":"期末未结","unit":"起","value":1,"items":[
                {"service":"enforcement","family":"CASE","recordId":"%1$s","path":"/v1/cases/%1$s",
                "division":"370402","on":"2021-03-01","dimensions":["cause=WAGE_ARREARS"],"counts":1.00,
                "reason":{"code":"CASE_OPEN","text":"案件于2021-03-01立案，至期末未结"}}],"next":null}
                """).replace("\n", "").formatted(id("c2")));
    }

    @Test
    void shouldShowWhatAnOperatorWatches() throws SQLException {
        // another rule of this class leaves an event aside
        var waiting = openLetters();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(given().get("/q/metrics").asString())
                        .contains("fazhi_indicator_value{code=\"GOV.MEETING\",division=\"110101\",unit=\"次\",year=\""
                                + LocalDate.now().getYear() + "\"} 1.0")
                        .contains("fazhi_dead_letters_open " + waiting + ".0")
                        .containsPattern("\nfazhi_as_of_age_seconds [0-9]"));
    }

    private int openLetters() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from dead_letter where state = 'OPEN'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void shouldNameTheFiguresInEnglishForThoseWhoAskForIt() {
        var answer = in("en").get(YEAR_2021);
        assertThat(answer.jsonPath().getList("indicators.name", String.class))
                .startsWith("employers annually reviewed", "employers on the dishonesty list", "cases closed");
    }

    @ParameterizedTest
    @CsvSource({"'fr-FR,fr;q=0.9,en;q=0.8', employers annually reviewed", "'fr, de;q=0.5', 年审单位", "-, 年审单位", "',', 年审单位"
    })
    void shouldAnswerInTheLanguageOfItsRefusals(String accepted, String name) {
        assertThat(in(accepted).get(YEAR_2021).jsonPath().getString("indicators[0].name"))
                .isEqualTo(name);
        assertThat(in(accepted)
                        .get("/v1/yearly-indicators/ENF.ANNUAL_REVIEWED/history?division=370402&year=2021")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void shouldOpenAnItemOfASumToTheSameItemOfItsTerms() {
        var body = viewer().get("/v1/yearly-indicators/WAGE.WORKERS/evidence?division=370402&year=2021"
                        + "&dimension=industry=E")
                .asString();
        assertThat(body).isEqualTo("""
                {"code":"WAGE.WORKERS","name":"解决欠薪人数","unit":"人","value":106,"items":[],"parts":[
                {"code":"WAGE.WORKERS_LISTED","name":"解决欠薪人数(实名)","unit":"人","measure":"DISTINCT","value":6,"dimension":"industry=E",
                "evidence":"/v1/yearly-indicators/WAGE.WORKERS_LISTED/evidence?division=370402&year=2021&dimension=industry=E"},
                {"code":"WAGE.WORKERS_STATED","name":"解决欠薪人数(申报)","unit":"人","measure":"SUM","value":100,"dimension":"industry=E",
                "evidence":"/v1/yearly-indicators/WAGE.WORKERS_STATED/evidence?division=370402&year=2021&dimension=industry=E"}],"next":null}
                """.replace("\n", ""));
    }

    @Test
    void shouldBreakASumDownByWhatItsTermsAreBrokenDownBy() {
        assertThat(viewer().get(YEAR_2021 + "&dimension=industry").asString())
                .contains("{\"code\":\"WAGE.WORKERS\",\"name\":\"解决欠薪人数\",\"unit\":\"人\",\"measure\":\"DERIVED\","
                        + "\"value\":106,\"breakdown\":[{\"item\":\"E\",\"value\":106}]}");
    }

    @Test
    void shouldGiveNoValueToARateOverNothing() {
        var body = Api.as(XUECHENG, Role.VIEWER)
                .get("/v1/yearly-indicators?division=370403&year=2021")
                .asString();
        assertThat(body)
                .contains("\"measure\":\"RATE\",\"value\":null,\"numerator\":0,\"denominator\":0}")
                .contains("\"measure\":\"RATE\",\"value\":null,\"numerator\":0.00,\"denominator\":0}");
    }

    @Test
    void shouldCountAnEmployerOfTwoCountiesOnceInAQuarterOfThePrefecture() {
        var answer = viewer().get("/v1/yearly-indicators?division=370400&year=2021&quarter=2");
        assertThat(value(answer, "ENF.EMP_INSPECTED")).isEqualTo("2");
        assertThat(value(answer, "ENF.INSPECTIONS")).isEqualTo("3");
        assertThat(answer.jsonPath().getInt("quarter")).isEqualTo(2);
    }

    @Test
    void shouldBreakFiguresDownByTheKindOfInspection() {
        var body = viewer().get(YEAR_2021 + "&month=5&dimension=inspectionKind").asString();
        assertThat(body)
                .endsWith(
                        "\"indicators\":["
                                + "{\"code\":\"ENF.EMP_INSPECTED\",\"name\":\"检查用人单位\",\"unit\":\"家\",\"measure\":\"DISTINCT\",\"value\":2,"
                                + "\"breakdown\":[{\"item\":\"ANNUAL_REVIEW_PATROL\",\"value\":1},{\"item\":\"CAMPAIGN\",\"value\":1}]},"
                                + "{\"code\":\"ENF.INSPECTIONS\",\"name\":\"检查家次\",\"unit\":\"家次\",\"measure\":\"COUNT\",\"value\":2,"
                                + "\"breakdown\":[{\"item\":\"ANNUAL_REVIEW_PATROL\",\"value\":1},{\"item\":\"CAMPAIGN\",\"value\":1}]}]}");
    }

    @Test
    void shouldOpenAFigureDownToItsRecords() {
        var path = "/v1/yearly-indicators/WAGE.AMOUNT/evidence?division=370402&year=2021&quarter=4";
        assertThat(viewer().get(path).asString())
                .isEqualTo(("""
                {"code":"WAGE.AMOUNT","name":"解决拖欠工资","unit":"元","value":100000.00,"items":[
                {"service":"enforcement","family":"WAGE_RECOVERY","recordId":"%1$s","path":"/v1/wage-recoveries/%1$s",
                "division":"370402","on":"2021-11-01","dimensions":["industry=E"],"counts":100000.00,
                "reason":{"code":"WAGES_PAID","text":"工资于2021-11-01支付，追回已经确认"}}],"next":null}
                """).replace("\n", "").formatted(id("w2")));
    }

    @Test
    void shouldSayInTheReadersLanguageWhyARecordAddsNothing() {
        var evidence = viewer().requestIn("en")
                .get("/v1/yearly-indicators/ENF.EMP_INSPECTED/evidence?division=370402&year=2021")
                .jsonPath();
        assertThat(evidence.getList("items.counts", Double.class)).containsExactlyInAnyOrder(1.0, 1.0, 0.0);
        var nothing = "items.find { it.counts == 0 }.";
        assertThat(evidence.getString(nothing + "reason.code")).isEqualTo("EMPLOYER_COUNTED_ALREADY");
        assertThat(evidence.getString(nothing + "reason.text"))
                .isEqualTo("this is of " + evidence.getString(nothing + "on")
                        + "; another entry counts the same employer already");
        assertThat(evidence.getList("items.findAll { it.counts == 1 }.reason.code", String.class))
                .containsExactly("INSPECTION_COMPLETED", "INSPECTION_COMPLETED");
    }

    @Test
    void shouldGiveEvidenceInPagesThatAddUpToTheFigure() {
        var path = "/v1/yearly-indicators/ENF.EMP_INSPECTED/evidence?division=370402&year=2021&limit=2";
        var answer = viewer().get(path);
        var first = answer.jsonPath();
        assertThat(answer.header("Link")).endsWith("&after=" + first.getString("next") + ">; rel=\"next\"");
        var second =
                viewer().get(answer.header("Link").replaceAll("<(.*)>.*", "$1")).jsonPath();
        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getString("next")).isNull();
        assertThat(first.getDouble("items.counts.sum()") + second.getDouble("items.counts.sum()"))
                .isEqualTo(first.getDouble("value"))
                .isEqualTo(2);
    }

    @Test
    void shouldOpenADerivedFigureToItsParts() {
        var body = viewer().get("/v1/yearly-indicators/WAGE.WORKERS/evidence?division=370402&year=2021")
                .asString();
        assertThat(body).isEqualTo("""
                {"code":"WAGE.WORKERS","name":"解决欠薪人数","unit":"人","value":106,"items":[],"parts":[
                {"code":"WAGE.WORKERS_LISTED","name":"解决欠薪人数(实名)","unit":"人","measure":"DISTINCT","value":6,"evidence":"/v1/yearly-indicators/WAGE.WORKERS_LISTED/evidence?division=370402&year=2021"},
                {"code":"WAGE.WORKERS_STATED","name":"解决欠薪人数(申报)","unit":"人","measure":"SUM","value":100,"evidence":"/v1/yearly-indicators/WAGE.WORKERS_STATED/evidence?division=370402&year=2021"}],"next":null}
                """.replace("\n", ""));
    }

    @Test
    void shouldListTheCatalogueWithSourcesAndFormulas() {
        var catalogue =
                viewer().get("/v1/indicators").then().statusCode(200).extract().asString();
        assertThat(catalogue)
                .contains(
                        "{\"code\":\"ENF.INSPECTIONS\",\"nameZh\":\"检查家次\",\"nameEn\":\"inspection visits\",\"unit\":\"家次\","
                                + "\"measure\":\"COUNT\",\"sources\":[\"inspection\"],\"dimensions\":[\"inspectionKind\",\"industry\"]}",
                        "{\"code\":\"WAGE.AVG\",\"nameZh\":\"人均追回工资\",\"nameEn\":\"wages recovered per worker\",\"unit\":\"元\","
                                + "\"measure\":\"RATE\",\"formula\":\"(WAGE.AMOUNT) / (WAGE.WORKERS)\","
                                + "\"numerator\":\"WAGE.AMOUNT\",\"denominator\":\"WAGE.WORKERS\","
                                + "\"version\":1,\"state\":\"ACTIVE\",\"places\":2,\"zeroRule\":\"NO_VALUE\"}");
    }

    @Test
    void shouldRefuseWhatCannotBeAnswered() {
        var evidence = "/v1/yearly-indicators/%s/evidence?division=370402&year=2021";
        assertProblem(
                "/v1/yearly-indicators?division=" + BEIJING_DONGCHENG + "&year=2021", 404, "division-out-of-scope");
        assertProblem(YEAR_2021 + "&month=5&quarter=2", 422, "month-and-quarter");
        assertProblem(evidence.formatted("ENF.UNHEARD_OF"), 404, "unknown-indicator");
        assertProblem(evidence.formatted("ENF.INSPECTIONS") + "&after=nonsense", 400, "malformed-cursor");
        assertProblem(evidence.formatted("ENF.INSPECTIONS") + "&dimension=𠮷", 400, "bad-parameter");
        assertProblem(evidence.formatted("ENF.INSPECTIONS") + "&dimension=\ufffd", 400, "bad-parameter");
    }

    @Test
    void shouldRefuseABreakdownThatThereIsNot() {
        for (var how : List.of("evidence", "history")) {
            var cell = "/v1/yearly-indicators/%s/" + how + "?division=370402&year=2021&dimension=%s";
            assertProblem(cell.formatted("ENF.CLOSE_RATE", "cause=ANY"), 422, "unknown-dimension");
            assertProblem(cell.formatted("LIT.WIN", "outcome=WITHDRAWN"), 422, "unknown-dimension");
            assertProblem(cell.formatted("WAGE.WORKERS", "cause=ANY"), 422, "unknown-dimension");
            assertProblem(cell.formatted("ENF.INSPECTIONS", "cause=ANY"), 422, "unknown-dimension");
            assertProblem(cell.formatted("ENF.INSPECTIONS", "industry"), 400, "bad-parameter");
            assertProblem(cell.formatted("ENF.INSPECTIONS", "industry=e"), 400, "bad-parameter");
        }
        for (var format : List.of("csv", "xlsx")) {
            var cell = "/v1/yearly-indicators/ENF.CLOSE_RATE/evidence?division=370402&year=2021&dimension=cause=ANY";
            assertProblem(cell + "&format=" + format, 422, "unknown-dimension");
            assertProblem(YEAR_2021 + "&dimension=colour&format=" + format, 422, "unknown-dimension");
        }
        assertProblem(YEAR_2021 + "&dimension=colour", 422, "unknown-dimension");
    }

    @Test
    void shouldSayWhatAFigureIsBrokenDownBy() {
        var cell = "/v1/yearly-indicators/ENF.INSPECTIONS/evidence?division=370402&year=2021&dimension=cause=ANY";
        assertThat(viewer().get(cell).asString()).isEqualTo("""
                {"type":"/problems/unknown-dimension","title":"没有该分组","status":422,
                "detail":"ENF.INSPECTIONS 不按 cause 分组，可用的分组：inspectionKind, industry。"}
                """.replace("\n", ""));
        assertThat(in("en").get(YEAR_2021 + "&dimension=colour").jsonPath().getString("detail"))
                .isEqualTo("/v1/yearly-indicators is not broken down by colour, but by: activityKind, cause, channel,"
                        + " closingReason, disputeKind, documentKind, grade, industry, inspectionKind, occasion,"
                        + " outcome, transferredTo.");
    }

    @Test
    void shouldAnswerZeroForAnItemWithoutRecords() {
        var cell = "/v1/yearly-indicators/ENF.INSPECTIONS/evidence?division=370402&year=2021&dimension=industry=Z";
        assertThat(viewer().get(cell).asString())
                .isEqualTo("{\"code\":\"ENF.INSPECTIONS\",\"name\":\"检查家次\",\"unit\":\"家次\",\"value\":0,"
                        + "\"items\":[],\"next\":null}");
    }

    @Test
    void shouldCallFiguresIncompleteWhereAnEventWaitsAside() {
        // Given
        var poison = inspection("poison", 1, XUECHENG, "丙", "2022-05-02");
        var topics = TestTopics.of(topicPrefix);
        // When
        topics.publishPoison(poison, "{}");
        // Then
        await().atMost(PATIENCE).until(() -> !complete("370403", 2022));
        assertThat(complete("370400", 2022)).isFalse();
        assertThat(complete("370402", 2022)).isTrue();
        assertThat(complete("370403", 2021)).isTrue();
        // And a newer state makes it complete again
        topics.publish(inspection("poison", 2, XUECHENG, "丙", "2022-05-02"));
        await().atMost(PATIENCE).until(() -> complete("370403", 2022));
    }

    private static boolean complete(String division, int year) {
        return viewer().get("/v1/yearly-indicators?division=" + division + "&year=" + year)
                .jsonPath()
                .getBoolean("complete");
    }

    private static void assertProblem(String path, int status, String slug) {
        for (var language : List.of("zh-CN", "en")) {
            var answer = in(language).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(status);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + slug);
            assertThat(answer.jsonPath().getString("detail").matches("\\p{ASCII}*"))
                    .isEqualTo(language.equals("en"));
        }
    }

    private static String value(Response answer, String code) {
        return answer.jsonPath().getString("indicators.find { it.code == '" + code + "' }.value");
    }

    private static RequestSpecification in(String language) {
        return given().auth().oauth2(viewer().token()).header("Accept-Language", language);
    }

    private static Api viewer() {
        return Api.as(ZAOZHUANG, Role.VIEWER);
    }

    private static String inChina(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(ZoneId.of("Asia/Shanghai")));
    }
}
