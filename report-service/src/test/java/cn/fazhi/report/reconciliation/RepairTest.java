package cn.fazhi.report.reconciliation;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.meeting;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.WageRecoveryState;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.asof.HeardSources;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.intake.IntakeWorker;
import cn.fazhi.report.job.LeaseLost;
import cn.fazhi.report.job.Transactions;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A repair that does not come to its end hides nothing, and what it was to put right can still be put right. */
class RepairTest {

    private static final InspectionState INSPECTION = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
    private static final InspectionState MOVED = inspection("a", 2, XUECHENG, "甲", "2022-01-02");
    private static final WageRecoveryState RECOVERY =
            recovery("c", 1, SHIZHONG, "2021-05-02", "1000.10", List.of("w1", "w2"), 0);
    private static final LawMeetingState MEETING = meeting("d", 1, SHIZHONG, "2021-06-01");

    private static ReportDatabase database;
    private static Tables tables;
    private static Transactions transactions;
    private static Reconciling reconciling;
    private TestTopics topics;
    private OwnerServer owner;
    private IntakeWorker intake;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("repair");
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
        owner.publish(INSPECTION, RECOVERY, MEETING);
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
    void shouldKeepThePlaceIncompleteInWhichARecordCountsUntilItsOwnerHasSaidItAgain() throws Exception {
        // Given
        owner.own(MOVED);
        var id = reconciling.compare(owner, Scope.ALL);
        owner.publishes(false);
        assertThatThrownBy(() -> reconciling.repair(owner, id)).isInstanceOf(NotRepaired.class);
        // When
        reconciling.compare(owner, new Scope(RecordFamily.INSPECTION, 2021));
        var again = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(tables.value("ENF.INSPECTIONS", SHIZHONG, Period.year(2021))).isEqualByComparingTo("1");
        assertThat(reconciling.found())
                .containsExactly("MISSING_HERE INSPECTION 370403 2022 370402 2021  null 2 370403 2022");
        assertThat(reconciling.complete(XUECHENG, 2022)).isFalse();
        assertThat(reconciling.complete(SHIZHONG, 2021)).isFalse();
        owner.publishes(true);
        assertWholeAfterRepair(again, MOVED, RECOVERY, MEETING);
    }

    @Test
    void shouldNameWhereARecordCountsThatItsOwnerHasLostBeforeSayingItAgain() throws Exception {
        // Given
        owner.own(MOVED);
        var id = reconciling.compare(owner, Scope.ALL);
        owner.publishes(false);
        assertThatThrownBy(() -> reconciling.repair(owner, id)).isInstanceOf(NotRepaired.class);
        owner.loses(MOVED);
        // When
        var again = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(reconciling.found())
                .containsExactly("CONTRIBUTIONS INSPECTION 370402 2021 null null  2 contributions no fact");
        assertWholeAfterRepair(again, RECOVERY, MEETING);
    }

    @Test
    void shouldGoOnCountingWhatWaitsForItsOwnerHoweverOftenItIsRepaired() throws Exception {
        // Given
        tables.update("update contribution set amount = 999 where indicator = 'WAGE.AMOUNT'");
        var id = reconciling.compare(owner, Scope.ALL);
        owner.publishes(false);
        assertThatThrownBy(() -> reconciling.repair(owner, id)).isInstanceOf(NotRepaired.class);
        // When
        assertThatThrownBy(() -> reconciling.repair(owner, id)).isInstanceOf(NotRepaired.class);
        // Then
        assertThat(tables.value("WAGE.AMOUNT", SHIZHONG, Period.year(2021))).isEqualByComparingTo("1000.10");
        owner.publishes(true);
        assertWholeAfterRepair(id, INSPECTION, RECOVERY, MEETING);
    }

    @Test
    void shouldRepairTheFamiliesOfOtherOwnersWhileOneIsAway() throws Exception {
        // Given
        tables.update("update contribution set amount = 999 where indicator = 'WAGE.AMOUNT'");
        tables.update("delete from fact where family = 'LAW_MEETING'");
        var id = reconciling.compare(owner, Scope.ALL);
        var away = new OwnerServer(topics);
        away.close();
        // When
        assertThatThrownBy(() -> reconciling.repair(
                        Map.of("enforcement", away.client(), "report", owner.client()), id, database))
                // Then
                .isInstanceOf(NotRepaired.class)
                .hasMessageStartingWith("not repaired: WAGE_RECOVERY: the owner at http://127.0.0.1:");
        reconciling.awaitCounted(topics);
        assertThat(tables.rows("select revision from fact where family = 'LAW_MEETING' and generation = 1"))
                .containsExactly("1");
        tables.assertSameAsCountedAlone(List.of(INSPECTION, RECOVERY, MEETING));
    }

    /** An owner that takes four minutes for each answer, and a lease of five. */
    @Test
    void shouldNotBeTakenForDeadWhileItWaitsForASlowOwner() throws Exception {
        // Given
        var others = List.of(
                inspection("b", 1, SHIZHONG, "乙", "2021-04-02"), inspection("e", 1, SHIZHONG, "丙", "2021-04-02"));
        topics.publish(others);
        reconciling.awaitCounted(topics);
        owner.loses(INSPECTION);
        tables.update("update contribution set amount = 999 where indicator = 'WAGE.AMOUNT'");
        var id = reconciling.compare(owner, Scope.ALL);
        var taken = new ArrayList<Boolean>();
        owner.whenAsked(() -> {
            taken.add(transactions.call(Reconciling.lease()::acquire));
            tables.update("update job_lease set expires_at = expires_at - interval 4 minute");
        });
        // When
        reconciling.repair(owner, id);
        // Then
        assertThat(taken).hasSize(5).containsOnly(false);
    }

    @Test
    void shouldNotBeTakenForDeadWhileItComparesWithASlowOwner() throws Exception {
        // Given
        owner.own(MOVED);
        var taken = new ArrayList<Boolean>();
        owner.whenAsked(() -> {
            taken.add(transactions.call(Reconciling.lease()::acquire));
            tables.update("update job_lease set expires_at = expires_at - interval 4 minute");
        });
        // When
        reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(taken).hasSizeGreaterThan(4).containsOnly(false);
    }

    @Test
    void shouldPutNothingRightOnceAnotherRunHasTakenOver() throws Exception {
        // Given
        tables.update("update fact set revision = 9 where family = 'INSPECTION'");
        var id = reconciling.compare(owner, Scope.ALL);
        // When
        assertThatThrownBy(() -> reconciling.repairUnder(Reconciling.lease(), Reconciling.owners(owner), id, database))
                .isInstanceOf(LeaseLost.class);
        // Then
        assertThat(tables.rows("select revision from fact where family = 'INSPECTION'"))
                .containsExactly("9");
    }

    @Test
    void shouldLeaveFiguresThatAreWholeInThemselvesWhenItDiesBetweenTwoPages() throws Exception {
        // Given: contributions moved into another month, and the numbers not
        var many = IntStream.range(0, 150)
                .mapToObj(n -> inspection("many" + n, 1, SHIZHONG, "employer" + n, "2020-03-02"))
                .toArray(InspectionState[]::new);
        owner.publish(many);
        reconciling.awaitCounted(topics);
        tables.update("update contribution set on_date = '2020-04-02' where on_date = '2020-03-02'");
        var id = reconciling.compare(owner, Scope.ALL);
        // When: the first of its transactions reads what is open, the second changes a page
        assertThatThrownBy(() -> reconciling.repair(Reconciling.owners(owner), id, dyingAfter(2)))
                .hasMessage("as if it died");
        reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(tables.value("ENF.INSPECTIONS", SHIZHONG, Period.month(2020, 3)))
                .isEqualByComparingTo("100");
        assertThat(tables.rows("select kind, count(*) from reconciliation_difference where resolved_at is null"
                        + " group by kind"))
                .containsExactly("CONTRIBUTIONS 50");
    }

    private void assertWholeAfterRepair(UUID id, RecordState... right) throws Exception {
        reconciling.repair(owner, id);
        reconciling.awaitCounted(topics);
        reconciling.compare(owner, Scope.ALL);
        assertThat(reconciling.found()).isEmpty();
        assertThat(reconciling.complete(SHIZHONG, 2021)).isTrue();
        assertThat(reconciling.complete(XUECHENG, 2022)).isTrue();
        tables.assertSameAsCountedAlone(List.of(right));
    }

    private static DataSource dyingAfter(int connections) {
        var given = new AtomicInteger();
        return (DataSource) Proxy.newProxyInstance(
                RepairTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    if (given.incrementAndGet() > connections) {
                        throw new SQLException("as if it died");
                    }
                    return method.invoke(database, arguments);
                });
    }
}
