package cn.fazhi.report.reconciliation;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.meeting;
import static cn.fazhi.report.States.recovery;
import static cn.fazhi.report.SupervisionStates.acceptedComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.States;
import cn.fazhi.report.Tables;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.asof.HeardSources;
import cn.fazhi.report.intake.IntakeWorker;
import cn.fazhi.report.job.Transactions;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proof, on the real database and broker, against an owner that answers as the real ones do. */
class ReconciliationTest {

    private static final InspectionState FIRST = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
    private static final InspectionState SECOND = inspection("b", 2, XUECHENG, "乙", "2021-04-02");

    private static ReportDatabase database;
    private static Tables tables;
    private static Transactions transactions;
    private static Reconciling reconciling;
    private TestTopics topics;
    private OwnerServer owner;
    private IntakeWorker intake;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("reconciliation");
        tables = new Tables(database);
        transactions = new Transactions(database);
        reconciling = new Reconciling(database);
    }

    @BeforeEach
    void publish() throws Exception {
        tables.empty();
        HeardSources.in(database);
        topics = TestTopics.create();
        owner = new OwnerServer(topics);
        owner.publish(
                FIRST,
                SECOND,
                recovery("c", 1, SHIZHONG, "2021-05-02", "1000.10", List.of("w1", "w2"), 0),
                meeting("d", 1, SHIZHONG, "2021-06-01"));
        intake = IntakeWorker.start(topics.prefix(), "live", database);
        reconciling.awaitCounted(topics);
    }

    @AfterEach
    void close() {
        intake.close();
        owner.close();
        topics.close();
    }

    @Test
    void shouldFindNothingWhereEverythingIsEqual() throws Exception {
        // When
        reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(reconciling.found()).isEmpty();
        assertThat(tables.rows("select state, differences, compared > 4 from reconciliation"))
                .containsExactly("DONE 0 1");
        assertThat(reconciling.complete(SHIZHONG, 2021)).isTrue();
    }

    @Test
    void shouldNameAFactThatIsMissingHereAndTakeItFromItsOwner() throws Exception {
        // Given
        tables.update("delete from fact where record_id = " + hex("a"));
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(reconciling.found())
                .containsExactly("MISSING_HERE INSPECTION 370402 2021 null null  null 1 370402 2021");
        assertWholeAfterRepair(id);
    }

    @Test
    void shouldNameAFactThatPretendsToBeNewerAndTakeItFromItsOwner() throws Exception {
        // Given
        tables.update("update fact set revision = 9 where record_id = " + hex("b"));
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(reconciling.found())
                .containsExactly("NEWER_HERE INSPECTION 370403 2021 null null  9 370403 2021 2 370403 2021");
        assertWholeAfterRepair(id);
    }

    @Test
    void shouldNameAFactThatHasMissedAChangeAndTakeItFromItsOwner() throws Exception {
        // Given
        owner.own(inspection("a", 2, XUECHENG, "甲", "2022-01-02"));
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(reconciling.found())
                .containsExactly("OLDER_HERE INSPECTION 370403 2022 370402 2021  1 370402 2021 2 370403 2022");
        assertThat(reconciling.complete(XUECHENG, 2022)).isFalse();
        assertThat(reconciling.complete(SHIZHONG, 2021)).isFalse();
        assertWholeAfterRepair(id);
    }

    @Test
    void shouldNameAFactThatIsElsewhereAndMakeBothPlacesIncomplete() throws Exception {
        // Given
        tables.update("update fact set division = '370403', business_year = 2022 where record_id = " + hex("a"));
        // When
        var id = reconciling.compare(owner, new Scope(RecordFamily.INSPECTION, 2021));
        // Then
        assertThat(reconciling.found())
                .containsExactly("ELSEWHERE INSPECTION 370402 2021 370403 2022  1 370403 2022 1 370402 2021");
        assertThat(reconciling.complete(ZAOZHUANG, 2021)).isFalse();
        assertThat(reconciling.complete(XUECHENG, 2022)).isFalse();
        assertThat(reconciling.complete(XUECHENG, 2021)).isTrue();
        assertWholeAfterRepair(id);
    }

    @Test
    void shouldNameAFactThatItsOwnerDoesNotKnowAndForgetIt() throws Exception {
        // Given
        owner.loses(SECOND);
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(reconciling.found())
                .containsExactly("UNKNOWN_TO_OWNER INSPECTION 370403 2021 null null  2 370403 2021 null");
        repair(id);
        assertThat(reconciling.found()).isEmpty();
        assertThat(tables.rows("select value from total where indicator = 'ENF.INSPECTIONS' and period = '2021'"
                        + " and division = '370400' and dimension = ''"))
                .containsExactly("1.00");
        assertThat(reconciling.complete(ZAOZHUANG, 2021)).isTrue();
    }

    @Test
    void shouldNotCallAStateADifferenceWhoseFamilyItsOwnerDoesNotKeepYet() throws Exception {
        // Given
        owner.doesNotKeep(RecordFamily.COMPLAINT);
        topics.publish(acceptedComplaint("e", SHIZHONG, "2021-03-05"));
        reconciling.awaitCounted(topics);
        // When
        reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(reconciling.found()).isEmpty();
        assertThat(tables.rows("select value from total where indicator = 'ENF.COMPLAINTS' and period = '2021'"
                        + " and division = '370400' and dimension = ''"))
                .containsExactly("1.00");
        assertThat(reconciling.complete(SHIZHONG, 2021)).isTrue();
    }

    @Test
    void shouldStillProveWhatAStateCountsForWhoseFamilyItsOwnerDoesNotKeepYet() throws Exception {
        // Given
        owner.doesNotKeep(RecordFamily.COMPLAINT);
        topics.publish(acceptedComplaint("e", SHIZHONG, "2021-03-05"));
        reconciling.awaitCounted(topics);
        tables.update("update total set value = 7 where division = '370400' and period = '2021'"
                + " and indicator = 'ENF.COMPLAINTS' and dimension = ''");
        // When
        var id = reconciling.compare(owner, new Scope(RecordFamily.COMPLAINT, 2021));
        // Then
        assertThat(reconciling.found())
                .containsExactly("TOTAL COMPLAINT 370400 2021 null null 2021 ENF.COMPLAINTS 7.00 1.00");
        assertWholeAfterRepair(id);
    }

    @Test
    void shouldNameAStateThatItsOwnerDoesNotKnowOnceItKeepsTheFamily() throws Exception {
        // Given
        topics.publish(acceptedComplaint("e", SHIZHONG, "2021-03-05"));
        reconciling.awaitCounted(topics);
        // When
        reconciling.compare(owner, new Scope(RecordFamily.COMPLAINT, 2021));
        // Then
        assertThat(reconciling.found())
                .containsExactly("UNKNOWN_TO_OWNER COMPLAINT 370402 2021 null null  1 370402 2021 null");
    }

    @Test
    void shouldNameATotalThatIsNotWhatTheContributionsSayAndRecountIt() throws Exception {
        // Given
        tables.update("update total set value = 7 where division = '370400' and period = '2021'"
                + " and indicator = 'WAGE.AMOUNT' and dimension = ''");
        tables.update("delete from distinct_reference where division = '370402' and period = '2021-Q2'"
                + " and indicator = 'WAGE.WORKERS_LISTED' order by distinct_key limit 1");
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(reconciling.found())
                .containsExactly(
                        "TOTAL WAGE_RECOVERY 370402 2021 null null 2021-Q2 WAGE.WORKERS_LISTED 2.00 of 1 2.00 of 2",
                        "TOTAL WAGE_RECOVERY 370400 2021 null null 2021 WAGE.AMOUNT 7.00 1000.10");
        assertThat(reconciling.complete(ZAOZHUANG, 2021)).isFalse();
        assertWholeAfterRepair(id);
    }

    @Test
    void shouldNameAFactThatDoesNotCountForWhatItSaysAndDeriveItAnew() throws Exception {
        // Given
        tables.update("update contribution set amount = 999 where indicator = 'WAGE.AMOUNT'");
        // When
        var id = reconciling.compare(owner, new Scope(RecordFamily.WAGE_RECOVERY, null));
        // Then
        assertThat(reconciling.found())
                .contains("CONTRIBUTIONS WAGE_RECOVERY 370402 2021 null null  3 contributions 3 contributions");
        assertWholeAfterRepair(id);
    }

    @Test
    void shouldNameContributionsOfNoFactAndTakeThemAway() throws Exception {
        // Given
        owner.loses(SECOND);
        tables.update("delete from fact where record_id = " + hex("b"));
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(reconciling.found())
                .containsExactly("CONTRIBUTIONS INSPECTION 370403 2021 null null  2 contributions no fact");
        assertWholeAfterRepair(id);
        assertThat(tables.rows("select count(*) from contribution where record_id = " + hex("b")))
                .containsExactly("0");
    }

    @Test
    void shouldNotTakeAnEventUnderWayForADifference() throws Exception {
        // Given: a change that its owner has committed, and that is counted while the comparison waits for it
        tables.update("update source_as_of set as_of = utc_timestamp(6) - interval 1 hour");
        var changed = inspection("a", 2, SHIZHONG, "甲", "2021-08-08");
        owner.own(changed);
        var asked = new AtomicInteger();
        var waiting = new CaughtUp(
                new Transactions(asked(asked, 4, () -> {
                    topics.publish(changed);
                    reconciling.awaitCounted(topics);
                    tables.update("update source_as_of set as_of = utc_timestamp(6) + interval 1 hour");
                    return null;
                })),
                Duration.ofMinutes(1));
        // When
        reconciling.compare(owner, Scope.ALL, database, waiting);
        // Then
        assertThat(reconciling.found()).isEmpty();
        assertThat(asked).hasValueGreaterThanOrEqualTo(4);
    }

    @Test
    void shouldKeepWhatIsOpenWhenAnOwnerDoesNotAnswer() throws Exception {
        // Given
        tables.update("delete from fact where record_id = " + hex("a"));
        reconciling.compare(owner, Scope.ALL);
        owner.close();
        // When
        assertThatThrownBy(() -> reconciling.compare(owner, Scope.ALL)).isInstanceOf(OwnerUnavailable.class);
        // Then
        assertThat(reconciling.found()).hasSize(1);
        assertThat(reconciling.complete(SHIZHONG, 2021)).isFalse();
    }

    @Test
    void shouldDrillDownToTheOneRecordAmongThousands() throws Exception {
        // Given
        var many = new InspectionState[2500];
        for (int n = 0; n < many.length; n++) {
            many[n] = inspection("many" + n, 1, SHIZHONG, "甲", "2020-03-02");
        }
        owner.publish(many);
        reconciling.awaitCounted(topics);
        tables.update("update fact set revision = 3 where record_id = " + hex("many1234"));
        // When
        var id = reconciling.compare(owner, new Scope(RecordFamily.INSPECTION, 2020));
        // Then
        assertThat(tables.rows("select kind, lower(hex(record_id)) from reconciliation_difference"))
                .containsExactly(
                        "NEWER_HERE " + States.id("many1234").toString().replace("-", ""));
        assertWholeAfterRepair(id);
    }

    private void assertWholeAfterRepair(UUID id) throws Exception {
        repair(id);
        reconciling.compare(owner, Scope.ALL);
        assertThat(reconciling.found()).isEmpty();
        assertThat(reconciling.complete(ZAOZHUANG, 2021)).isTrue();
    }

    /** As the runner does: repair, then compare the same again. */
    private void repair(UUID id) throws Exception {
        reconciling.repair(owner, id);
        reconciling.awaitCounted(topics);
        reconciling.compare(
                owner,
                transactions.call(connection -> new ReconciliationTable(connection)
                        .find(id)
                        .orElseThrow()
                        .scope()));
    }

    /** The database, where something happens before it is asked for the n-th time. */
    private static DataSource asked(AtomicInteger times, int then, Callable<Void> happens) {
        return (DataSource) Proxy.newProxyInstance(
                ReconciliationTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    if (times.incrementAndGet() == then) {
                        happens.call();
                    }
                    return method.invoke(database, arguments);
                });
    }

    private static String hex(String name) {
        return "unhex('" + States.id(name).toString().replace("-", "") + "')";
    }
}
