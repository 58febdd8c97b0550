package cn.fazhi.enforcement.employer;

import static cn.fazhi.enforcement.Api.SHIZHONG;
import static cn.fazhi.enforcement.Api.XUECHENG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import cn.fazhi.enforcement.Api;
import cn.fazhi.enforcement.AtOnce;
import cn.fazhi.enforcement.Identifiers;
import cn.fazhi.enforcement.Published;
import cn.fazhi.enforcement.Sabotage;
import cn.fazhi.identity.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records name their employer as it is counted now: each once, whatever crashes, waits or comes at the same time. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class RestatementTest {

    private final String code = Identifiers.aCreditCode();

    @Inject
    Restating restating;

    @Inject
    RestateRecords restateRecords;

    @Inject
    Restatements restatements;

    @Inject
    Employers employers;

    @Inject
    Published published;

    @Inject
    Sabotage sabotage;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void leaveNothingOfOtherTests() {
        restating.workOff();
    }

    @Test
    void shouldRestateEveryRecordOfAnEmployerThatGetsItsCodeAndKeepTheNameOfItsDay() {
        // Given
        var employer = Registered.withoutCode(SHIZHONG);
        var before = Stream.of(
                        employer.inspection(), employer.wageRecovery(), employer.labourCase(), employer.project())
                .toList();
        employer.corrected(1, "\"creditCode\": \"%s\", \"name\": \"老王餐饮有限公司\"".formatted(code));
        var after = employer.inspection();
        // When
        restating.workOff();
        // Then
        for (var record : before) {
            assertThat(revisions(record)).containsExactly(1L, 2L);
            assertThat(published.lastOf(record).payload()).contains(reference(employer, code, "老王早点铺"));
        }
        assertThat(revisions(after)).containsExactly(1L);
        assertThat(published.lastOf(after).payload()).contains(reference(employer, code, "老王餐饮有限公司"));
        assertThat(restatements.due()).isEmpty();
    }

    @Test
    void shouldWriteWhyIntoTheAuditTrail() {
        // Given
        var employer = Registered.withoutCode(SHIZHONG);
        var inspection = employer.inspection();
        employer.corrected(1, "\"creditCode\": \"" + code + "\"");
        // When
        restating.workOff();
        // Then
        var entries = Api.as(SHIZHONG, "auditor").get("/v1/audit-entries?recordId=" + inspection);
        assertThat(entries.<List<Map<String, Object>>>path("items"))
                .extracting(entry -> entry.get("actor"), entry -> entry.get("step"), entry -> entry.get("reason"))
                .contains(tuple("system", "employer-restated", "补录代码"));
    }

    @Test
    void shouldRestateNothingForACorrectionThatLeavesTheCode() {
        // Given
        var employer = Registered.withCode(SHIZHONG, code);
        var inspection = employer.inspection();
        // When
        employer.corrected(1, "\"name\": \"老王餐饮有限公司\", \"creditCode\": \"" + code + "\"");
        // Then
        assertThat(restatements.due()).isEmpty();
        assertThat(revisions(inspection)).containsExactly(1L);
    }

    @Test
    void shouldCountAnInspectionByTheIndustryThatItsEmployerHadWhenItWasDone() {
        // Given
        var employer = Registered.withCode(SHIZHONG, code);
        var planned = employer.inspection();
        var done = employer.inspection();
        employer.completed(done, 1);
        employer.corrected(1, "\"industry\": \"E\"");
        // When
        restating.workOff();
        // Then
        employer.completed(planned, 2);
        assertThat(published.lastOf(planned).payload()).contains("\"status\":\"COMPLETED\"", "\"industry\":\"E\"");
        assertThat(revisions(done)).containsExactly(1L, 2L);
        assertThat(published.lastOf(done).payload()).contains("\"industry\":\"H\"");
        assertThat(restatements.due()).isEmpty();
    }

    @Test
    void shouldTakeTheIndustryOfTheSurvivorForWhatIsPlanned() {
        // Given
        var employer = Registered.withoutCode(SHIZHONG);
        var survivor = Registered.withCode(SHIZHONG, code);
        var planned = employer.inspection();
        var labourCase = employer.labourCase();
        survivor.corrected(1, "\"industry\": \"E\"");
        employer.mergedInto(survivor);
        // When
        restating.workOff();
        // Then
        assertThat(published.lastOf(planned).payload()).contains("\"industry\":\"E\"");
        assertThat(published.lastOf(labourCase).payload())
                .contains(reference(survivor, code, "老王早点铺"), "\"industry\":\"H\"");
    }

    @Test
    void shouldRestateAtMostTwoHundredInOneTransactionAndGoOnAfterACrash() {
        // Given
        var employer = Registered.withoutCode(SHIZHONG);
        var inspections =
                IntStream.range(0, 203).mapToObj(i -> employer.inspection()).toList();
        employer.corrected(1, "\"creditCode\": \"" + code + "\"");
        var work = restatements.due().getFirst();
        // When
        assertThat(restateRecords.step(work)).isEqualTo(200);
        sabotage.cutConnectionOfNextCommit();
        assertThatThrownBy(() -> restateRecords.step(work)).isNotNull();
        // Then
        assertThat(inspections.stream().filter(id -> revisions(id).size() == 2)).hasSize(200);
        // When
        restating.workOff();
        // Then
        assertThat(inspections)
                .allSatisfy(id -> assertThat(revisions(id)).containsExactly(1L, 2L))
                .allSatisfy(id -> assertThat(published.lastOf(id).payload()).contains(code));
        assertThat(restatements.due()).isEmpty();
    }

    @Test
    void shouldChangeNothingWhenItIsDoneAgain() {
        // Given
        var employer = Registered.withoutCode(SHIZHONG);
        var inspection = employer.inspection();
        employer.corrected(1, "\"creditCode\": \"" + code + "\"");
        restating.workOff();
        QuarkusTransaction.requiringNew().run(() -> restatements.add(employers.findById(employer.id()), "再来一次"));
        // When
        restating.workOff();
        // Then
        assertThat(revisions(inspection)).containsExactly(1L, 2L);
        assertThat(restatements.due()).isEmpty();
    }

    @Test
    void shouldRestateEachRecordOnceWhenTwoInstancesAreAtWork() throws Exception {
        // Given
        var employer = Registered.withoutCode(SHIZHONG);
        var inspections =
                IntStream.range(0, 30).mapToObj(i -> employer.inspection()).toList();
        employer.corrected(1, "\"creditCode\": \"" + code + "\"");
        employer.corrected(2, "\"creditCode\": \"" + Identifiers.aCreditCode() + "\"");
        employer.corrected(3, "\"creditCode\": \"" + code + "\"");
        // When
        AtOnce.run(2, () -> {
            restating.workOff();
            return null;
        });
        restating.workOff();
        // Then
        assertThat(inspections)
                .allSatisfy(id -> assertThat(revisions(id)).containsExactly(1L, 2L))
                .allSatisfy(id -> assertThat(published.lastOf(id).payload()).contains(code));
        assertThat(restatements.due()).isEmpty();
    }

    @Test
    void shouldRestateAnAnnulledRecordThatStaysAnnulled() {
        // Given
        var employer = Registered.withoutCode(SHIZHONG);
        var inspection = employer.inspection();
        Registered.in(SHIZHONG).change("/v1/inspections/" + inspection + "/annulment", 1, "{\"reason\": \"误录\"}");
        employer.corrected(1, "\"creditCode\": \"" + code + "\"");
        // When
        restating.workOff();
        // Then
        assertThat(revisions(inspection)).containsExactly(1L, 2L, 3L);
        assertThat(published.lastOf(inspection).payload())
                .contains(reference(employer, code, "老王早点铺"), "\"annulment\":{\"reason\":\"误录\"");
    }

    @Test
    void shouldWaitForNoRecordThatSomebodyHoldsAndComeBackForIt() throws SQLException {
        // Given
        var employer = Registered.withoutCode(SHIZHONG);
        var held = employer.inspection();
        var free = employer.inspection();
        employer.corrected(1, "\"creditCode\": \"" + code + "\"");
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select id from inspection where id = ? for update")) {
            connection.setAutoCommit(false);
            lock.setBytes(1, bytes(held));
            lock.executeQuery();
            // When
            restating.workOff();
            connection.rollback();
        }
        // Then
        assertThat(revisions(held)).containsExactly(1L);
        assertThat(revisions(free)).containsExactly(1L, 2L);
        assertThat(restatements.due()).hasSize(1);
        // When
        restating.workOff();
        // Then
        assertThat(revisions(held)).containsExactly(1L, 2L);
        assertThat(restatements.due()).isEmpty();
    }

    @Test
    void shouldMissNoRecordThatIsMadeWhileItsEmployerIsMerged() {
        // Given
        var employer = Registered.withoutCode(SHIZHONG);
        var survivor = Registered.withCode(SHIZHONG, code);
        var merger = new CompletableFuture<Integer>();
        sabotage.meanwhile(() -> {
            Thread.ofVirtual()
                    .start(() -> merger.complete(employer.mergeInto(Registered.in(SHIZHONG), survivor)
                            .statusCode()));
            await().until(() -> merger.isDone() || someoneWaitsForALock());
            restating.workOff();
        });
        // When
        var inspection = employer.inspection();
        // Then
        assertThat(merger.join()).isEqualTo(200);
        restating.workOff();
        assertThat(revisions(inspection)).containsExactly(1L, 2L);
        assertThat(published.lastOf(inspection).payload()).contains(reference(survivor, code, "老王早点铺"));
    }

    @Test
    void shouldFollowOneMergerAfterAnother() {
        // Given
        var first = Registered.withoutCode(SHIZHONG);
        var second = Registered.withoutCode(SHIZHONG);
        var third = Registered.withCode(SHIZHONG, code);
        var inspections = List.of(first.inspection(), second.inspection());
        first.mergedInto(second);
        second.mergedInto(third);
        // When
        restating.workOff();
        // Then
        assertThat(inspections)
                .allSatisfy(id -> assertThat(published.lastOf(id).payload()).contains(reference(third, code, "老王早点铺")))
                .allSatisfy(id -> assertThat(revisions(id)).containsExactly(1L, 2L));
    }

    @Test
    void shouldRestateTheRecordsOfBothWhenTheOneThatGoesHadTheCode() {
        // Given
        var coded = Registered.withCode(SHIZHONG, code);
        var survivor = Registered.withoutCode(SHIZHONG);
        var inspections = List.of(coded.inspection(), survivor.inspection());
        coded.mergedInto(survivor);
        // When
        restating.workOff();
        // Then
        assertThat(inspections)
                .allSatisfy(
                        id -> assertThat(published.lastOf(id).payload()).contains(reference(survivor, code, "老王早点铺")));
        assertThat(published.lastOf(coded.id()).payload()).contains("\"creditCode\":null");
        assertThat(published.lastOf(survivor.id()).payload()).contains("\"creditCode\":\"" + code + "\"");
    }

    @Test
    void shouldRestateRecordsOfDivisionsThatTheTokenDidNotCover() {
        // Given
        var employer = Registered.withoutCode(SHIZHONG);
        var inspection = employer.inspectionBy(XUECHENG);
        employer.corrected(1, "\"creditCode\": \"" + code + "\"");
        // When
        restating.workOff();
        // Then
        assertThat(published.lastOf(inspection).payload()).contains(reference(employer, code, "老王早点铺"));
        assertThat(published.lastOf(inspection).division()).isEqualTo(XUECHENG);
    }

    @Test
    void shouldRestateOnUpgradeWhatHadBeenRecordedBeforeTheCode() throws Exception {
        // Given
        var employer = Registered.withCode(SHIZHONG, code);
        var before = employer.inspection();
        var after = employer.inspection();
        execute("update inspection set employer_credit_code = null where id = ?", before);
        // When
        execute(migration("V202611280062__restate_records_from_before_a_credit_code.sql"));
        restating.workOff();
        // Then
        assertThat(published.lastOf(before).payload()).contains(reference(employer, code, "老王早点铺"));
        assertThat(revisions(before)).containsExactly(1L, 2L);
        assertThat(revisions(after)).containsExactly(1L);
    }

    @Test
    void shouldShowHowMuchIsDue() {
        // Given
        Registered.withoutCode(SHIZHONG).corrected(1, "\"creditCode\": \"" + code + "\"");
        // When
        var metrics = Api.as(SHIZHONG, "viewer").get("/q/metrics").asString();
        // Then
        assertThat(metrics).containsPattern("(?m)^fazhi_employer_restatements_due.* 1\\.0$");
    }

    private static String migration(String name) throws IOException {
        try (var file = RestatementTest.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void execute(String sql, UUID... ids) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.length; i++) {
                statement.setBytes(i + 1, bytes(ids[i]));
            }
            statement.executeUpdate();
        }
    }

    private List<Long> revisions(UUID record) {
        return published.of(record).stream().map(Published.Row::revision).toList();
    }

    private static String reference(Registered employer, String code, String name) {
        return """
                {"id":"%s","creditCode":"%s","name":"%s","industry":"H"}""".formatted(employer.id(), code, name);
    }

    private boolean someoneWaitsForALock() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")) {
            rows.next();
            return rows.getLong(1) > 0;
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
