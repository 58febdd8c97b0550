package cn.fazhi.report.deadletter;

import static cn.fazhi.report.EnforcementStates.closedCase;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.outbox.StateJson;
import cn.fazhi.report.Api;
import cn.fazhi.report.States;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.asof.HeardSources;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.intake.Event;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.Intake;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an event that could not be counted, over the REST contract. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class DeadLetterTest {

    private static final Predicate<DivisionCode> NO_DIVISION_IS_KNOWN = division -> false;
    private static final String REASON = "{\"reason\": \"测试数据\"}";
    private static final int LATER_SCHEMA = 99;
    private static final RecordState INSPECTION = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");

    private final Api admin = Api.as("000000", Role.ADMIN);

    @Inject
    DataSource database;

    @Inject
    Counting counting;

    @Inject
    Divisions divisions;

    @BeforeEach
    void hearOfEverySource() throws SQLException {
        HeardSources.in(database);
    }

    @AfterEach
    void empty() throws SQLException {
        for (var table : List.of(
                "source_as_of",
                "dead_letter",
                "fact",
                "contribution",
                "total",
                "distinct_reference",
                "intake_position")) {
            update("delete from " + table);
        }
    }

    @Test
    void shouldMakeItsDivisionAndYearIncompleteUntilItIsRequeued() throws Exception {
        // Given
        take(NO_DIVISION_IS_KNOWN, INSPECTION);
        assertThat(complete(ZAOZHUANG, 2021)).isFalse();
        assertThat(complete(ZAOZHUANG, 2022)).isTrue();
        assertThat(inspections(ZAOZHUANG)).isZero();
        // When
        var requeued = admin.post("/v1/dead-letters/" + onlyId() + "/requeue", "");
        // Then
        requeued.then().statusCode(200);
        assertThat(requeued.jsonPath().getString("state")).isEqualTo("REQUEUED");
        assertThat(complete(ZAOZHUANG, 2021)).isTrue();
        assertThat(inspections(ZAOZHUANG)).isEqualTo(1);
    }

    /** What was filed before may have been closed, or was open, in any year since. */
    @Test
    void shouldMakeLaterYearsIncompleteWhereItsRecordLasts() throws Exception {
        // Given
        take(NO_DIVISION_IS_KNOWN, closedCase("c", 1, SHIZHONG, "2020-05-01", "2021-03-02"));
        // Then
        assertThat(complete(ZAOZHUANG, 2019)).isTrue();
        assertThat(complete(ZAOZHUANG, 2020)).isFalse();
        assertThat(complete(ZAOZHUANG, 2021)).isFalse();
        assertThat(complete(XUECHENG, 2021)).isTrue();
    }

    @Test
    void shouldMakeLaterYearsIncompleteWhereNobodyKnowsOfWhatKindItIs() throws Exception {
        // Given
        var state = inspection("a", 1, SHIZHONG, "甲", "2020-03-02");
        var known = event(state, StateJson.write(state));
        var headers = new HashMap<>(known.headers());
        headers.put(EventHeaders.TYPE, "cn.fazhi.enforcement.of-a-later-release");
        // When
        take(
                divisions::exists,
                new Event(known.topic(), known.partition(), known.offset(), known.key(), headers, known.payload()));
        // Then
        assertThat(complete(ZAOZHUANG, 2020)).isFalse();
        assertThat(complete(ZAOZHUANG, 2021)).isFalse();
        assertThat(complete(ZAOZHUANG, 2019)).isTrue();
    }

    @Test
    void shouldMakeIncompleteWhatIsComparedWithItsYear() throws Exception {
        // Given
        take(NO_DIVISION_IS_KNOWN, INSPECTION);
        // Then
        assertThat(complete(ZAOZHUANG, 2022)).isTrue();
        assertThat(compared(ZAOZHUANG, 2022)).isFalse();
        assertThat(compared(ZAOZHUANG, 2023)).isTrue();
    }

    @Test
    void shouldBeSupersededByANewerState() throws Exception {
        // Given
        take(NO_DIVISION_IS_KNOWN, INSPECTION);
        // When
        take(divisions::exists, inspection("a", 2, SHIZHONG, "甲", "2021-03-02"));
        // Then
        assertThat(admin.get("/v1/dead-letters?state=OPEN").jsonPath().getList("items"))
                .isEmpty();
        assertThat(complete(ZAOZHUANG, 2021)).isTrue();
        var requeued = admin.post("/v1/dead-letters/" + onlyId() + "/requeue", "");
        requeued.then().statusCode(409);
        assertThat(requeued.jsonPath().getString("type")).isEqualTo("/problems/dead-letter-not-open");
    }

    /** Its owner, upgraded before this service, has published it again. */
    @Test
    void shouldStayOpenThoughItsRevisionIsCountedUnderAnEarlierSchema() throws Exception {
        // Given
        take(divisions::exists, INSPECTION);
        // When
        take(divisions::exists, event(INSPECTION, LATER_SCHEMA, "{}".getBytes()));
        // Then
        assertThat(admin.get("/v1/dead-letters").jsonPath().getList("items.state"))
                .containsExactly("OPEN");
        assertThat(complete(ZAOZHUANG, 2021)).isFalse();
        assertThat(inspections(ZAOZHUANG)).isEqualTo(1);
        admin.post("/v1/dead-letters/" + onlyId() + "/requeue", "").then().statusCode(422);
    }

    @Test
    void shouldBeSupersededByItsRevisionUnderTheSameSchemaAlone() throws Exception {
        // Given
        take(NO_DIVISION_IS_KNOWN, event(INSPECTION, LATER_SCHEMA, StateJson.write(INSPECTION)));
        take(divisions::exists, INSPECTION);
        assertThat(complete(ZAOZHUANG, 2021)).isFalse();
        // When
        take(divisions::exists, event(INSPECTION, LATER_SCHEMA, StateJson.write(INSPECTION)));
        // Then
        assertThat(admin.get("/v1/dead-letters").jsonPath().getList("items.state"))
                .containsExactly("SUPERSEDED");
        assertThat(complete(ZAOZHUANG, 2021)).isTrue();
    }

    @Test
    void shouldNotSupersedeOneOfALaterSchemaWhenAnotherIsRequeued() throws Exception {
        // Given
        take(NO_DIVISION_IS_KNOWN, INSPECTION);
        take(NO_DIVISION_IS_KNOWN, event(INSPECTION, LATER_SCHEMA, StateJson.write(INSPECTION)));
        // When
        admin.post("/v1/dead-letters/" + onlyId() + "/requeue", "").then().statusCode(200);
        // Then
        assertThat(admin.get("/v1/dead-letters").jsonPath().getList("items.state"))
                .containsExactly("REQUEUED", "OPEN");
    }

    @Test
    void shouldBeMootWhereItsRevisionIsCountedUnderItsSchemaOrALaterOne() throws Exception {
        // Given
        take(divisions::exists, event(INSPECTION, LATER_SCHEMA, StateJson.write(INSPECTION)));
        // When
        take(NO_DIVISION_IS_KNOWN, INSPECTION);
        // Then
        assertThat(admin.get("/v1/dead-letters").jsonPath().getList("items.state"))
                .containsExactly("SUPERSEDED");
        assertThat(complete(ZAOZHUANG, 2021)).isTrue();
    }

    @Test
    void shouldStayOpenWhileItCannotBeDecoded() throws Exception {
        // Given
        var poison = "{\"id\": \"" + INSPECTION.id() + "\", \"revision\": 1}";
        take(divisions::exists, event(INSPECTION, poison.getBytes()));
        // When
        var requeued = admin.post("/v1/dead-letters/" + onlyId() + "/requeue", "");
        // Then
        requeued.then().statusCode(422);
        assertThat(requeued.jsonPath().getString("type")).isEqualTo("/problems/dead-letter-still-undecodable");
        assertThat(requeued.jsonPath().getString("detail")).isEqualTo("原因尚未消除：no business date。");
        assertThat(admin.get("/v1/dead-letters?state=OPEN").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void shouldShowThePayloadButNotWhoTheWorkersAre() throws Exception {
        // Given
        take(NO_DIVISION_IS_KNOWN, recovery("r", 1, SHIZHONG, "2021-05-02", "1000.10", List.of("secret-hash"), 0));
        // When
        var listed = Api.as("000000", Role.AUDITOR).get("/v1/dead-letters");
        // Then
        listed.then().statusCode(200);
        assertThat(listed.jsonPath().getString("items[0].payload.division")).isEqualTo(SHIZHONG);
        assertThat(listed.jsonPath().getString("items[0].payload.workerKeys")).isEqualTo("***");
        assertThat(listed.asString()).doesNotContain("secret-hash");
    }

    @Test
    void shouldShowNothingOfAWageRecoveryThatIsNotJson() throws Exception {
        // Given
        var recovery = recovery("r", 1, SHIZHONG, "2021-05-02", "1000.10", List.of(), 0);
        take(divisions::exists, event(recovery, "workerKeys: secret-hash".getBytes()));
        // When
        var listed = admin.get("/v1/dead-letters");
        // Then
        assertThat(listed.jsonPath().getString("items[0].payload")).isEqualTo("***");
        assertThat(listed.asString()).doesNotContain("secret-hash");
    }

    @Test
    void shouldShowNoKeyedHashUnderAMisspeltFieldEither() throws Exception {
        // Given
        var hash = "ab".repeat(32);
        take(divisions::exists, event(INSPECTION, ("{\"worker_keys\": [\"" + hash + "\"]}").getBytes()));
        // When
        var read = admin.get("/v1/dead-letters/" + onlyId());
        // Then
        read.then().statusCode(200);
        assertThat(read.jsonPath().getList("payload.worker_keys")).containsExactly("***");
        assertThat(read.jsonPath().getString("reason")).isEqualTo("the key is not the record's id");
    }

    @Test
    void shouldNotKeepFiguresIncompleteOnceItIsDiscardedForAReason() throws Exception {
        // Given
        take(NO_DIVISION_IS_KNOWN, INSPECTION);
        long id = onlyId();
        // When
        var discarded = Api.asSubject("zhang", "000000", Role.ADMIN)
                .post("/v1/dead-letters/" + id + "/discard", "{\"reason\": \"重复导入\"}");
        // Then
        discarded.then().statusCode(200);
        assertThat(complete(ZAOZHUANG, 2021)).isTrue();
        var read = admin.get("/v1/dead-letters/" + id).jsonPath();
        assertThat(read.getString("state")).isEqualTo("DISCARDED");
        assertThat(read.getString("closedBy")).isEqualTo("zhang");
        assertThat(read.getString("closeReason")).isEqualTo("重复导入");
        assertThat(read.getString("closedAt")).isNotNull();
        var listed = admin.get("/v1/dead-letters?state=DISCARDED").jsonPath();
        assertThat(listed.getList("items.id")).containsExactly((int) id);
        assertThat(listed.getInt("open")).isZero();
        assertThat(listed.getInt("discarded")).isEqualTo(1);
        assertThat(given().get("/q/metrics").asString())
                .contains("fazhi_dead_letters_discarded 1.0", "fazhi_dead_letters_open 0.0");
        var entry = "items.find { it.reason == '重复导入' }";
        var audit = Api.as("000000", Role.AUDITOR).get("/v1/audit-entries").jsonPath();
        assertThat(audit.getString(entry + ".actor")).isEqualTo("zhang");
        assertThat(audit.getString(entry + ".step")).isEqualTo("discarded");
        assertThat(audit.getString(entry + ".division")).isEqualTo(SHIZHONG);
    }

    @Test
    void shouldStayDiscardedWhateverComesAfterIt() throws Exception {
        // Given
        take(NO_DIVISION_IS_KNOWN, INSPECTION);
        long id = onlyId();
        admin.post("/v1/dead-letters/" + id + "/discard", REASON).then().statusCode(200);
        // When
        take(NO_DIVISION_IS_KNOWN, INSPECTION);
        take(divisions::exists, inspection("a", 2, SHIZHONG, "甲", "2021-03-02"));
        // Then
        assertThat(admin.get("/v1/dead-letters").jsonPath().getList("items.state"))
                .containsExactly("DISCARDED");
        assertThat(inspections(ZAOZHUANG)).isEqualTo(1);
        admin.post("/v1/dead-letters/" + id + "/discard", REASON).then().statusCode(409);
        admin.post("/v1/dead-letters/" + id + "/requeue", "").then().statusCode(409);
    }

    @Test
    void shouldNotBeDiscardedWithoutAReason() throws Exception {
        // Given
        take(NO_DIVISION_IS_KNOWN, INSPECTION);
        // When
        var discarded = admin.post("/v1/dead-letters/" + onlyId() + "/discard", "{\"reason\": \" \"}");
        // Then
        discarded.then().statusCode(422);
        assertThat(complete(ZAOZHUANG, 2021)).isFalse();
    }

    @Test
    void shouldBeFoundByWhereItBelongsAndWhatItIs() throws Exception {
        // Given
        take(NO_DIVISION_IS_KNOWN, inspection("a", 1, SHIZHONG, "甲", "2021-03-02"));
        take(NO_DIVISION_IS_KNOWN, inspection("b", 1, XUECHENG, "甲", "2022-03-02"));
        take(NO_DIVISION_IS_KNOWN, recovery("c", 1, SHIZHONG, "2021-05-02", "1000.10", List.of(), 1));
        // When, Then
        assertThat(recordsOf("?division=" + ZAOZHUANG)).containsExactly(id("a"), id("b"), id("c"));
        assertThat(recordsOf("?division=" + XUECHENG)).containsExactly(id("b"));
        assertThat(recordsOf("?year=2021")).containsExactly(id("a"), id("c"));
        assertThat(recordsOf("?family=WAGE_RECOVERY&year=2021")).containsExactly(id("c"));
        assertThat(recordsOf("?family=WAGE_RECOVERY&year=2022")).isEmpty();
    }

    private List<String> recordsOf(String query) {
        return admin.get("/v1/dead-letters" + query).jsonPath().getList("items.recordId");
    }

    private static String id(String name) {
        return States.id(name).toString();
    }

    @Test
    void shouldBeListedPageByPage() throws Exception {
        // Given
        for (var name : List.of("a", "b", "c")) {
            take(NO_DIVISION_IS_KNOWN, inspection(name, 1, SHIZHONG, "甲", "2021-03-02"));
        }
        // When
        var answer = admin.get("/v1/dead-letters?limit=2");
        var first = answer.jsonPath();
        var second =
                admin.get(answer.header("Link").replaceAll("<(.*)>.*", "$1")).jsonPath();
        // Then
        assertThat(first.getList("items.recordId"))
                .containsExactly(States.id("a").toString(), States.id("b").toString());
        assertThat(second.getList("items.recordId"))
                .containsExactly(States.id("c").toString());
        assertThat(second.getMap("").containsKey("next")).isFalse();
    }

    @Test
    void shouldBeForAdministratorsOnly() {
        Api.as("000000", Role.VIEWER).get("/v1/dead-letters").then().statusCode(403);
        Api.as("000000", Role.AUDITOR)
                .post("/v1/dead-letters/1/requeue", "")
                .then()
                .statusCode(403);
        Api.as("000000", Role.AUDITOR)
                .post("/v1/dead-letters/1/discard", REASON)
                .then()
                .statusCode(403);
        admin.post("/v1/dead-letters/1/discard", REASON).then().statusCode(404);
        admin.get("/v1/dead-letters/1").then().statusCode(404);
        admin.post("/v1/dead-letters/1/requeue", "").then().statusCode(404);
    }

    private void take(Predicate<DivisionCode> divisionExists, RecordState state) throws InterruptedException {
        take(divisionExists, event(state, StateJson.write(state)));
    }

    private void take(Predicate<DivisionCode> divisionExists, Event event) throws InterruptedException {
        new Intake(database, counting, new EventDecoder(divisionExists)).take(List.of(event));
    }

    private static Event event(RecordState state, byte[] payload) {
        return event(state, States.family(state).schemaVersion(), payload);
    }

    private static Event event(RecordState state, int schemaVersion, byte[] payload) {
        var headers = new HashMap<>(TestTopics.headers(state));
        headers.put(EventHeaders.SCHEMA_VERSION, Integer.toString(schemaVersion));
        return new Event(
                States.family(state).topic(),
                0,
                Math.abs(state.id().getLeastSignificantBits() % 1_000_000) + state.revision() + schemaVersion,
                state.id().toString(),
                headers,
                payload);
    }

    private long onlyId() {
        return admin.get("/v1/dead-letters").jsonPath().getLong("items[0].id");
    }

    private boolean complete(String division, int year) {
        return figures(division, year).getBoolean("complete");
    }

    private boolean compared(String division, int year) {
        return figures(division, year + "&compareTo=PREVIOUS_PERIOD").getBoolean("complete");
    }

    private int inspections(String division) {
        return figures(division, 2021)
                .param("code", "ENF.INSPECTIONS")
                .getInt("indicators.find { it.code == code }.value");
    }

    private static JsonPath figures(String division, Object year) {
        var answer = Api.as("000000", Role.VIEWER).get("/v1/yearly-indicators?division=" + division + "&year=" + year);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
