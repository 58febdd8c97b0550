package cn.fazhi.report.reconciliation;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.meeting;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.WageRecoveryState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.asof.AsOf;
import cn.fazhi.report.asof.HeardSources;
import cn.fazhi.report.asof.Moments;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.IntakeWorker;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.LeaseLost;
import cn.fazhi.report.job.Transactions;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
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

    private static final Duration LONG = Duration.ofMinutes(5);

    private static ReportDatabase database;
    private static Tables tables;
    private static Transactions transactions;
    private static Divisions divisions;
    private TestTopics topics;
    private OwnerServer owner;
    private IntakeWorker intake;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("repair");
        tables = new Tables(database);
        transactions = new Transactions(database);
        divisions = new Divisions(database);
        divisions.load();
    }

    @BeforeEach
    void publish() throws Exception {
        tables.empty();
        HeardSources.in(database);
        topics = TestTopics.create();
        owner = new OwnerServer(topics);
        owner.publish(INSPECTION, RECOVERY, MEETING);
        intake = IntakeWorker.start(topics.prefix(), "live", database);
        awaitCounted();
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
        var id = reconcile(Scope.ALL);
        owner.publishes(false);
        assertThatThrownBy(() -> repair(id)).isInstanceOf(NotRepaired.class);
        // When
        reconcile(new Scope(RecordFamily.INSPECTION, 2021));
        var again = reconcile(Scope.ALL);
        // Then
        assertThat(tables.value("ENF.INSPECTIONS", SHIZHONG, Period.year(2021))).isEqualByComparingTo("1");
        assertThat(found()).containsExactly("MISSING_HERE INSPECTION 370403 2022 370402 2021  null 2 370403 2022");
        assertThat(complete(XUECHENG, 2022)).isFalse();
        assertThat(complete(SHIZHONG, 2021)).isFalse();
        owner.publishes(true);
        assertWholeAfterRepair(again, MOVED, RECOVERY, MEETING);
    }

    @Test
    void shouldNameWhereARecordCountsThatItsOwnerHasLostBeforeSayingItAgain() throws Exception {
        // Given
        owner.own(MOVED);
        var id = reconcile(Scope.ALL);
        owner.publishes(false);
        assertThatThrownBy(() -> repair(id)).isInstanceOf(NotRepaired.class);
        owner.loses(MOVED);
        // When
        var again = reconcile(Scope.ALL);
        // Then
        assertThat(found()).containsExactly("CONTRIBUTIONS INSPECTION 370402 2021 null null  2 contributions no fact");
        assertWholeAfterRepair(again, RECOVERY, MEETING);
    }

    @Test
    void shouldGoOnCountingWhatWaitsForItsOwnerHoweverOftenItIsRepaired() throws Exception {
        // Given
        tables.update("update contribution set amount = 999 where indicator = 'WAGE.AMOUNT'");
        var id = reconcile(Scope.ALL);
        owner.publishes(false);
        assertThatThrownBy(() -> repair(id)).isInstanceOf(NotRepaired.class);
        // When
        assertThatThrownBy(() -> repair(id)).isInstanceOf(NotRepaired.class);
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
        var id = reconcile(Scope.ALL);
        var away = new OwnerServer(topics);
        away.close();
        // When
        assertThatThrownBy(
                        () -> repair(id, Map.of("enforcement", away.client(), "report", owner.client()), transactions))
                // Then
                .isInstanceOf(NotRepaired.class)
                .hasMessageStartingWith("not repaired: WAGE_RECOVERY: the owner at http://127.0.0.1:");
        awaitCounted();
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
        awaitCounted();
        owner.loses(INSPECTION);
        tables.update("update contribution set amount = 999 where indicator = 'WAGE.AMOUNT'");
        var id = reconcile(Scope.ALL);
        var taken = new ArrayList<Boolean>();
        owner.whenAsked(() -> {
            taken.add(transactions.call(lease()::acquire));
            tables.update("update job_lease set expires_at = expires_at - interval 4 minute");
        });
        // When
        repair(id);
        // Then
        assertThat(taken).hasSize(5).containsOnly(false);
    }

    @Test
    void shouldPutNothingRightOnceAnotherRunHasTakenOver() throws Exception {
        // Given
        tables.update("update fact set revision = 9 where family = 'INSPECTION'");
        var id = reconcile(Scope.ALL);
        // When
        assertThatThrownBy(() -> new Repair(transactions, owners(), decoder(), divisions).run(id, lease()))
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
        awaitCounted();
        tables.update("update contribution set on_date = '2020-04-02' where on_date = '2020-03-02'");
        var id = reconcile(Scope.ALL);
        // When: the first of its transactions reads what is open, the second changes a page
        assertThatThrownBy(() -> repair(id, owners(), dyingAfter(2))).hasMessage("as if it died");
        reconcile(Scope.ALL);
        // Then
        assertThat(tables.value("ENF.INSPECTIONS", SHIZHONG, Period.month(2020, 3)))
                .isEqualByComparingTo("100");
        assertThat(tables.rows("select kind, count(*) from reconciliation_difference where resolved_at is null"
                        + " group by kind"))
                .containsExactly("CONTRIBUTIONS 50");
    }

    private void assertWholeAfterRepair(UUID id, RecordState... right) throws Exception {
        repair(id);
        awaitCounted();
        reconcile(Scope.ALL);
        assertThat(found()).isEmpty();
        assertThat(complete(SHIZHONG, 2021)).isTrue();
        assertThat(complete(XUECHENG, 2022)).isTrue();
        tables.assertSameAsCountedAlone(List.of(right));
    }

    private void repair(UUID id) throws SQLException {
        repair(id, owners(), transactions);
    }

    private void repair(UUID id, Map<String, Owner> owners, Transactions transactions) throws SQLException {
        var lease = lease();
        assertThat(RepairTest.transactions.call(lease::acquire)).isTrue();
        try {
            new Repair(transactions, owners, decoder(), divisions).run(id, lease);
        } finally {
            RepairTest.transactions.run(lease::release);
        }
    }

    private static Transactions dyingAfter(int connections) {
        var given = new AtomicInteger();
        return new Transactions((DataSource) Proxy.newProxyInstance(
                RepairTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    if (given.incrementAndGet() > connections) {
                        throw new SQLException("as if it died");
                    }
                    return method.invoke(database, arguments);
                }));
    }

    private static JobLease lease() {
        return new JobLease("reconciliation", UUID.randomUUID(), LONG);
    }

    private UUID reconcile(Scope scope) throws SQLException {
        var id = UUID.randomUUID();
        var lease = new JobLease("reconciliation", id, LONG);
        transactions.run(connection -> {
            assertThat(lease.acquire(connection)).isTrue();
            new ReconciliationTable(connection).begin(id, scope, "test");
        });
        var caughtUp = new CaughtUp(transactions, Duration.ofMinutes(1));
        try {
            new Reconciler(transactions, owners(), caughtUp, decoder(), divisions).run(id, scope, lease);
        } finally {
            transactions.run(lease::release);
        }
        return id;
    }

    private Map<String, Owner> owners() {
        var client = owner.client();
        return Map.of("enforcement", client, "publicity", client, "report", client);
    }

    private static PayloadDecoder decoder() {
        return new PayloadDecoder(new EventDecoder(divisions::exists));
    }

    private static List<String> found() throws SQLException {
        return tables.rows("select kind, family, division, business_year, other_division, other_year, subject,"
                + " here_value, right_value from reconciliation_difference where resolved_at is null"
                + " order by reconciliation_id, seq");
    }

    private static boolean complete(String division, int year) {
        return new AsOf(database, Clock.systemUTC(), Duration.ofMinutes(1))
                .of(new Moments(database).now(), new DivisionCode(division), year)
                .complete();
    }

    private void awaitCounted() throws Exception {
        var ends = topics.ends();
        await().atMost(Duration.ofMinutes(1)).until(() -> tables.countedUpTo(ends));
    }
}
