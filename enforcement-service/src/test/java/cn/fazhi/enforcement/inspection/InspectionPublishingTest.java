package cn.fazhi.enforcement.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.contracts.Digest;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What an inspection's changes leave in the outbox, and what can be asked of it afterwards. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class InspectionPublishingTest {

    private static final String TWO = inspectors("LD370402-018", "LD370402-021");

    @Inject
    Inspections inspections;

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource database;

    @Inject
    SessionFactory factory;

    @Test
    void shouldRaiseTheRevisionForAChangeInAChildCollectionOnly() throws SQLException {
        // Given
        var inspection = completed("2021-03-02");
        // When
        var corrected = post(
                "/v1/inspections/" + inspection + "/corrections",
                2,
                "{\"reason\": \"检查人员录入错误\", \"inspectors\": " + inspectors("LD370402-018", "LD370402-033") + "}");
        // Then
        assertThat(corrected.header("ETag")).isEqualTo("\"3\"");
        assertThat(events(inspection)).containsExactly(1L, 2L, 3L);
        assertThat(lastPayload(inspection)).contains("\"inspectors\":[\"LD370402-018\",\"LD370402-033\"]");
    }

    @Test
    void shouldWriteANewRecordOnce() {
        // Given
        var written = factory.getStatistics();
        written.setStatisticsEnabled(true);
        // When
        completed("2021-03-09");
        // Then
        written.setStatisticsEnabled(false);
        var inspection = written.getEntityStatistics(Inspection.class.getName());
        assertThat(inspection.getInsertCount()).isEqualTo(1);
        assertThat(inspection.getUpdateCount()).as("for its completion").isEqualTo(1);
    }

    @Test
    void shouldGiveEachOfTwoAppendsInOneTransactionARevisionOfItsOwn() throws SQLException {
        // Given
        var inspection = completed("2021-03-03");
        // When
        outsideOfAnyRequest(() -> {
            var root = inspections.lock(inspection, new Version(2));
            outbox.append(root, "corrected");
            outbox.append(root, "corrected");
        });
        // Then
        assertThat(events(inspection)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(read(inspection).header("ETag")).isEqualTo("\"4\"");
    }

    @Test
    void shouldLeaveNoEventOfATransactionThatIsRolledBack() throws SQLException {
        // Given
        var inspection = completed("2021-03-04");
        // When
        assertThatThrownBy(() -> outsideOfAnyRequest(() -> {
                    outbox.append(inspections.lock(inspection, new Version(2)), "corrected");
                    throw new IllegalStateException("a later step failed");
                }))
                .hasRootCauseMessage("a later step failed");
        // Then
        assertThat(events(inspection)).containsExactly(1L, 2L);
        assertThat(read(inspection).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void shouldDigestWhatItOwnsByTheSharedFormula() {
        // Given
        var one = completed("1998-05-06");
        var other = completed("1998-11-12");
        // When
        var digests = machine()
                .get("/v1/digests?family=inspection&division=370402&year=1998")
                .jsonPath()
                .getList("items", Digest.class);
        // Then
        var checksum = Digest.checksum(one, 2) ^ Digest.checksum(other, 2);
        assertThat(digests).containsExactly(new Digest("inspection", "370402", 1998, "", 2, 4, checksum));
    }

    @Test
    void shouldDrillADigestDownToItsRecords() {
        // Given
        var inspection = completed("1997-05-06");
        var prefix = Digest.backwards(inspection).substring(0, 2);
        var query = "family=inspection&division=370402&year=1997&prefix=" + prefix.charAt(0);
        // When
        var digests = machine().get("/v1/digests?" + query).jsonPath().getList("items", Digest.class);
        var records = machine().get("/v1/digests/records?" + query).jsonPath();
        // Then
        assertThat(digests)
                .containsExactly(
                        new Digest("inspection", "370402", 1997, prefix, 1, 2, Digest.checksum(inspection, 2)));
        assertThat(records.getString("items.id")).isEqualTo("[" + inspection + "]");
        assertThat(records.getString("items.revision")).isEqualTo("[2]");
        assertThat(records.getString("next")).isNull();
    }

    @Test
    void shouldOpenADigestOfWhateverYearAFactMayHave() {
        var records = machine().get("/v1/digests/records?family=inspection&division=370402&year=21&prefix=");

        assertThat(records.jsonPath().getString("items.id")).isEqualTo("[]");
    }

    @Test
    void shouldDigestNothingOutsideTheCallersDivision() {
        // Given
        completed("1996-05-06");
        // When
        var digests = as("370403", Role.AUDITOR).get("/v1/digests?family=inspection&year=1996");
        // Then
        assertThat(digests.jsonPath().getList("items")).isEmpty();
    }

    @Test
    void shouldPublishTheSameRevisionAgainOnRequest() throws SQLException {
        // Given
        var inspection = completed("1995-05-06");
        // When
        var byId = post("/v1/republications", "{\"family\": \"inspection\", \"ids\": [\"" + inspection + "\"]}");
        var byYear = post("/v1/republications", "{\"family\": \"inspection\", \"year\": 1995}");
        // Then
        assertThat(byId.asString()).isEqualTo("{\"republished\":1,\"next\":null}");
        assertThat(byYear.asString()).isEqualTo("{\"republished\":1,\"next\":null}");
        assertThat(events(inspection)).containsExactly(1L, 2L, 2L, 2L);
        assertThat(read(inspection).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void shouldSayThatItDoesNotKeepAFamilyWhoseFeatureIsNotThereYet() {
        var digests = machine().get("/v1/digests?family=complaint").jsonPath();
        assertThat(digests.getList("items")).isEmpty();
        assertThat(digests.getList("families")).isEmpty();
        assertThat(machine()
                        .get("/v1/digests?family=inspection&year=1998")
                        .jsonPath()
                        .getList("families"))
                .containsExactly("inspection");
        assertThat(machine().get("/v1/digests?family=disclosure").statusCode()).isEqualTo(422);
    }

    @Test
    void shouldRefuseAFamilyThatAnotherServiceOwns() {
        var answer = post("/v1/republications", "{\"family\": \"disclosure\", \"year\": 2021}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/family-not-owned");
    }

    @Test
    void shouldPublishThePresentStateWhenAParkedEventIsRequeued() throws SQLException {
        // Given
        var inspection = completed("2021-03-05");
        var parked = parkFirstEvent(inspection);
        // When
        var requeued = post("/v1/parked-events/" + parked + "/requeue", "");
        // Then
        assertThat(requeued.statusCode()).isEqualTo(200);
        assertThat(requeued.jsonPath().getString("recordId")).isEqualTo(inspection.toString());
        assertThat(events(inspection)).containsExactly(2L, 2L);
        assertThat(machine().get("/v1/parked-events").jsonPath().getList("items.id", Long.class))
                .doesNotContain(parked);
    }

    @Test
    void shouldRequeueNoEventOfARecordOfAnotherDivision() throws SQLException {
        // Given
        var inspection = completed("2021-03-07");
        var parked = parkFirstEvent(inspection);
        // When
        var requeued = as("370403", Role.ADMIN).post("/v1/parked-events/" + parked + "/requeue");
        // Then
        assertThat(requeued.statusCode()).isEqualTo(404);
        assertThat(events(inspection)).containsExactly(2L);
        assertThat(machine().get("/v1/parked-events").jsonPath().getList("items.id", Long.class))
                .contains(parked);
        // So that nobody else meets it
        assertThat(post("/v1/parked-events/" + parked + "/requeue", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void shouldSayHowManyEventsWait() {
        // Given
        completed("2021-03-06");
        // When
        var status = machine().get("/v1/outbox").jsonPath();
        // Then
        assertThat(status.getLong("depth")).isGreaterThanOrEqualTo(3);
        assertThat(status.getDouble("oldestAgeSeconds")).isPositive();
    }

    private UUID completed(String on) {
        var employer = location(
                post(
                        "/v1/employers",
                        "{\"division\": \"370402\", \"name\": \"发布测试公司\", \"industry\": \"E\", \"registeredOn\": \"2020-06-01\"}"));
        var inspection = location(post(
                "/v1/inspections",
                "{\"division\": \"370402\", \"employerId\": \"%s\", \"kind\": \"ROUTINE\", \"plannedOn\": \"%s\"}"
                        .formatted(employer, on)));
        var completion = post(
                "/v1/inspections/" + inspection + "/completion",
                1,
                "{\"completedOn\": \"%s\", \"result\": \"NO_VIOLATION\", \"inspectors\": %s}".formatted(on, TWO));
        assertThat(completion.statusCode()).isEqualTo(200);
        return inspection;
    }

    private static String inspectors(String... certificates) {
        return Stream.of(certificates)
                .map(number -> "{\"name\": \"李强\", \"certificateNumber\": \"" + number + "\"}")
                .toList()
                .toString();
    }

    private static UUID location(Response created) {
        assertThat(created.statusCode()).isEqualTo(201);
        var path = created.header("Location");
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Response read(UUID inspection) {
        return machine().get("/v1/inspections/" + inspection);
    }

    private static Response post(String path, String body) {
        return machine().body(body).post(path);
    }

    private static Response post(String path, long version, String body) {
        return machine().header("If-Match", "\"" + version + "\"").body(body).post(path);
    }

    private static RequestSpecification machine() {
        return as("000000", Role.SERVICE, Role.ADMIN);
    }

    private static RequestSpecification as(String division, String... roles) {
        return given().auth()
                .oauth2(TestTokens.token(division, roles))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json");
    }

    /** On a thread of its own: the test method's has a request without a caller, who sees nothing. */
    private static void outsideOfAnyRequest(Runnable work) {
        CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(work), task -> new Thread(task).start())
                .join();
    }

    private List<Long> events(UUID record) throws SQLException {
        return column("select revision from outbox where record_id = unhex(?) order by id", record, Long.class);
    }

    private String lastPayload(UUID record) throws SQLException {
        return column(
                        "select convert(payload using utf8mb4) from outbox where record_id = unhex(?) order by id",
                        record,
                        String.class)
                .getLast();
    }

    private long parkFirstEvent(UUID record) throws SQLException {
        var id = column("select id from outbox where record_id = unhex(?) order by id", record, Long.class)
                .getFirst();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into outbox_parked select outbox.*, utc_timestamp(6), 'RecordTooLarge'"
                    + " from outbox where id = " + id);
            statement.executeUpdate("delete from outbox where id = " + id);
        }
        return id;
    }

    private <T> List<T> column(String sql, UUID record, Class<T> type) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, record.toString().replace("-", ""));
            var values = new ArrayList<T>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    values.add(result.getObject(1, type));
                }
            }
            return values;
        }
    }
}
