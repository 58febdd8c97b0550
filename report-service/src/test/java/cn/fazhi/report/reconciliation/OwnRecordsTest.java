package cn.fazhi.report.reconciliation;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.identity.Divisions;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import cn.fazhi.report.Published;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.intake.Event;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.Intake;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service as the owner of its own records: its real digests, its real republication. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(value = OwnAddress.class, restrictToAnnotatedClass = true)
class OwnRecordsTest {

    private static final String MEETINGS = "{\"family\": \"LAW_MEETING\"}";

    private final Api admin = Api.as("000000", Role.ADMIN);

    @Inject
    DataSource database;

    @Inject
    Counting counting;

    @Inject
    Divisions divisions;

    @Inject
    Published published;

    @Inject
    StartReconciliation startReconciliation;

    @BeforeEach
    void writeKey() throws Exception {
        OwnAddress.writeKey();
    }

    /** There is no broker here to hear it from. */
    @BeforeEach
    void beCaughtUp() throws Exception {
        forget();
        update("insert into source_as_of (service, bucket, as_of, parked)"
                + " values ('report', 0, utc_timestamp(6) + interval 1 hour, 0)");
    }

    @BeforeEach
    void forgetTheNight() throws Exception {
        update("delete from reconciliation where requested_by = 'nightly'");
    }

    @AfterEach
    void forget() throws Exception {
        update("delete from source_as_of");
    }

    @Test
    void shouldNameAMeetingThatIsNotCountedAndBeWholeOnceItIsRepaired() throws Exception {
        // Given
        var meeting = planMeeting();
        var counted = planMeeting();
        countLastEventOf(counted);
        // When
        var found = finished(admin.post("/v1/reconciliations", MEETINGS).jsonPath());
        // Then
        assertThat(found.getString("state")).isEqualTo("DONE");
        assertThat(found.getList("differences.kind")).containsExactly("MISSING_HERE");
        assertThat(found.getList("differences.record")).containsExactly(meeting.toString());
        assertThat(found.getList("differences.right")).containsExactly("1 370402 2021");

        var again = finished(admin.post("/v1/reconciliations/" + found.getString("id") + "/repair", "")
                .jsonPath());
        assertThat(again.getInt("openCount")).isEqualTo(1);
        assertThat(published.of(meeting)).hasSize(2);
        countLastEventOf(meeting);
        var whole = finished(admin.post("/v1/reconciliations", MEETINGS).jsonPath());
        assertThat(whole.getInt("differenceCount")).isZero();
        assertThat(admin.get("/v1/reconciliations/" + again.getString("id"))
                        .jsonPath()
                        .getInt("openCount"))
                .isZero();
        admin.post("/v1/reconciliations/" + again.getString("id") + "/repair", "")
                .then()
                .statusCode(422);
    }

    @Test
    void shouldBeWholeInAFamilyThatTheServiceDoesNotKeepYet() {
        // When
        var whole = finished(admin.post("/v1/reconciliations", "{\"family\": \"LEGALITY_OPINION\"}")
                .jsonPath());
        // Then
        assertThat(whole.getString("state")).isEqualTo("DONE");
        assertThat(whole.getInt("differenceCount")).isZero();
    }

    @Test
    void shouldFailAndSayWhyWhenAnOwnerIsAway() {
        // When
        var failed = finished(admin.post("/v1/reconciliations", "{\"family\": \"DISCLOSURE\"}")
                .jsonPath());
        // Then
        assertThat(failed.getString("state")).isEqualTo("FAILED");
        assertThat(failed.getString("failure")).startsWith("the owner at http://127.0.0.1:");
    }

    @Test
    void shouldCompareEverythingOnceANightHoweverManyInstancesWake() throws Exception {
        // Given
        await().atMost(Duration.ofMinutes(1)).until(startReconciliation::nightly);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> count("select count(*) from reconciliation where state = 'RUNNING'") == 0);
        // When
        boolean again = startReconciliation.nightly();
        // Then
        assertThat(again).isFalse();
        assertThat(count("select count(*) from reconciliation where requested_by = 'nightly'"))
                .isEqualTo(1);
        assertThat(given().get("/q/metrics").asString()).contains("fazhi_reconciliation_age_seconds ");
    }

    @Test
    void shouldCompareEverythingLaterInTheNightWhereAnotherRunIsAtWork() throws Exception {
        // Given
        var transactions = new Transactions(database);
        var another = new JobLease("reconciliation", UUID.randomUUID(), Duration.ofMinutes(5));
        await().atMost(Duration.ofMinutes(1)).until(() -> transactions.call(another::acquire));
        assertThat(startReconciliation.nightly()).isFalse();
        transactions.run(another::release);
        // When
        boolean begun = startReconciliation.nightly();
        // Then
        assertThat(begun).isTrue();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> count("select count(*) from job_lease where job = 'reconciliation' and holder = ''") == 1);
        // When: the last time of the night at which it might begin
        update("update reconciliation set started_at = started_at - interval 140 minute");
        boolean again = startReconciliation.nightly();
        // Then
        assertThat(again).isFalse();
        assertThat(count("select count(*) from reconciliation where requested_by = 'nightly'"))
                .isEqualTo(1);
    }

    @Test
    void shouldRepublishPageByPageAndEachPageOnce() throws Exception {
        // Given
        var meeting = planMeeting();
        update("insert into law_meeting (id, revision, division, business_date, status, subject, planned_on)"
                + " select unhex(lpad(hex(n + 4096), 32, '0')), 3, division, '1990-05-06', status, subject, '1990-05-06'"
                + " from law_meeting, (select 0 n" + numbers(1, 512) + ") copies"
                + " where id = unhex('" + meeting.toString().replace("-", "") + "')");
        var first = "{\"family\": \"law-meeting\", \"year\": 1990}";
        var key = UUID.randomUUID().toString();
        // When
        var page = admin.postWithKey(key, "/v1/republications", first).jsonPath();
        var repeated = admin.postWithKey(key, "/v1/republications", first).jsonPath();
        var last = admin.post(
                        "/v1/republications",
                        "{\"family\": \"law-meeting\", \"year\": 1990, \"after\": \"" + page.getString("next") + "\"}")
                .jsonPath();
        // Then
        assertThat(page.getInt("republished")).isEqualTo(500);
        assertThat(repeated.getString("next")).isEqualTo(page.getString("next"));
        assertThat(last.getInt("republished")).isEqualTo(12);
        assertThat(last.getString("next")).isNull();
        assertThat(count("select count(*) from outbox where business_year = 1990 and revision = 3"))
                .isEqualTo(512);
        assertThat(count("select count(distinct record_id) from outbox where business_year = 1990"))
                .isEqualTo(512);
        update("delete from outbox where business_year = 1990");
        update("delete from law_meeting where business_date = '1990-05-06' or id = unhex('"
                + meeting.toString().replace("-", "") + "')");
    }

    @Test
    void shouldShowWhatConcernsAllDivisionsToNobodyBelowTheNation() {
        var county = Api.as("370402", Role.ADMIN);
        county.get("/v1/dead-letters").then().statusCode(404);
        county.post("/v1/dead-letters/1/requeue", "").then().statusCode(404);
        county.get("/v1/reconciliations").then().statusCode(404);
        county.post("/v1/reconciliations", "{}").then().statusCode(404);
        county.get("/v1/rebuilds").then().statusCode(404);
        county.post("/v1/rebuilds", "").then().statusCode(404);
        assertThat(admin.get("/v1/rebuilds").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldLetOnlyAdministratorsRepairAndRebuild() {
        var auditor = Api.as("000000", Role.AUDITOR);
        auditor.post("/v1/reconciliations", "{}").then().statusCode(403);
        auditor.post("/v1/rebuilds", "").then().statusCode(403);
        auditor.get("/v1/rebuilds").then().statusCode(200);
        admin.get("/v1/reconciliations/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void shouldRebuildInTheBackgroundAndThenCompareEverything() {
        // When
        var accepted = await().atMost(Duration.ofMinutes(1))
                .until(() -> admin.post("/v1/rebuilds", ""), answer -> answer.statusCode() != 409);
        // Then
        accepted.then().statusCode(202);
        var address = accepted.header("Location");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !admin.get(address).jsonPath().getString("state").equals("RUNNING"));
        var done = admin.get(address).jsonPath();
        assertThat(done.getString("failure")).isNull();
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getString("source")).isEqualTo("TOPICS");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> count("select count(*) from reconciliation where requested_by = 'rebuild'"
                                + " and family is null and business_year is null and state <> 'RUNNING'")
                        == 1);
    }

    @Test
    void shouldRebuildFromTheFactsInTheBackground() {
        // When
        var accepted = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> admin.post("/v1/rebuilds", "{\"source\": \"FACTS\"}"),
                        answer -> answer.statusCode() != 409);
        // Then
        accepted.then().statusCode(202);
        var address = accepted.header("Location");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !admin.get(address).jsonPath().getString("state").equals("RUNNING"));
        var done = admin.get(address).jsonPath();
        assertThat(done.getString("failure")).isNull();
        assertThat(done.getString("source")).isEqualTo("FACTS");
        assertThat(done.getString("phase")).isEqualTo("EXCHANGING");
        assertThat(done.getLong("facts")).isEqualTo(done.getLong("factsExpected"));
        admin.post("/v1/rebuilds", "{\"source\": \"HEARSAY\"}").then().statusCode(422);
    }

    private static UUID planMeeting() {
        var planned = Api.as("370402", Role.REPORT_EDITOR).post("/v1/governance/meetings", """
                        {"division": "370402", "subject": "研究法治政府建设", "plannedOn": "2021-03-15"}""");
        planned.then().statusCode(201);
        return UUID.fromString(planned.jsonPath().getString("id"));
    }

    private JsonPath finished(JsonPath accepted) {
        var path = "/v1/reconciliations/" + accepted.getString("id");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !admin.get(path).jsonPath().getString("state").equals("RUNNING"));
        return admin.get(path).jsonPath();
    }

    /** Without a broker: the position that the intake notes is on no topic, so a rebuild must not look for it. */
    private void countLastEventOf(UUID record) throws Exception {
        var row = published.lastOf(record);
        var headers = Map.of(EventHeaders.TYPE, row.eventType(), EventHeaders.SCHEMA_VERSION, "1");
        var event = new Event(
                row.topic(), 0, 0, record.toString(), headers, row.payload().getBytes(StandardCharsets.UTF_8));
        new Intake(database, counting, new EventDecoder(divisions::exists)).take(List.of(event));
        update("delete from intake_position");
    }

    private static String numbers(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(n -> " union all select " + n)
                .collect(joining());
    }

    private long count(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void update(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
