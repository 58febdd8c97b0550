package cn.fazhi.report.reconciliation;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.States;
import cn.fazhi.report.Tables;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.asof.HeardSources;
import cn.fazhi.report.counting.BaseIndicator;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.intake.IntakeWorker;
import cn.fazhi.report.job.Transactions;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is broken apart is named down to the record, makes its division and year incomplete, and is whole after one
 * repair: on the real database and broker, against an owner that answers as the real ones do.
 */
class BrokenTablesTest {

    private static final InspectionState INSPECTION = inspection("a", 4, SHIZHONG, "甲", "2021-03-02");
    private static final RecordState RECOVERY =
            recovery("c", 1, SHIZHONG, "2021-05-02", "1000.10", List.of("w1", "w2"), 0);
    private static final List<RecordState> ALL =
            List.of(INSPECTION, inspection("b", 2, XUECHENG, "乙", "2021-04-02"), RECOVERY);
    private static final String OF_RECOVERY = " where record_id = " + hex("c");

    private static final String LIVE = " and generation = 1";

    private static ReportDatabase database;
    private static Tables tables;
    private static Transactions transactions;
    private static Reconciling reconciling;
    private TestTopics topics;
    private OwnerServer owner;
    private IntakeWorker intake;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("broken_tables");
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
        owner.publish(ALL.toArray(RecordState[]::new));
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
    void shouldTakeABrokenFactFromItsOwnerWhereItsPayloadSaysOtherNumbers() throws Exception {
        // Given
        tables.update("update fact set payload = replace(payload, '1000.10', '2000.20')" + OF_RECOVERY);
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(found())
                .containsExactly("CONTRIBUTIONS WAGE_RECOVERY c 370402 2021 3 contributions 3 contributions");
        assertWholeAfterRepair(id, ALL);
        assertThat(tables.rows("select payload like '%1000.1%' from fact" + OF_RECOVERY + LIVE))
                .containsExactly("1");
    }

    @Test
    void shouldTakeABrokenFactFromItsOwnerWhereItsPayloadIsOfAnotherRevision() throws Exception {
        // Given
        tables.update("update fact set payload = replace(payload, '\"revision\":1', '\"revision\":3')" + OF_RECOVERY);
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(found()).containsExactly("PAYLOAD WAGE_RECOVERY c 370402 2021 1 370402 2021 3 370402 2021");
        assertWholeAfterRepair(id, ALL);
        assertThat(tables.rows("select payload like '%\"revision\":1,%' from fact" + OF_RECOVERY + LIVE))
                .containsExactly("1");
    }

    @Test
    void shouldTakeABrokenFactFromItsOwnerWhereItsPayloadCannotBeRead() throws Exception {
        // Given
        tables.update("update fact set payload = '{}'" + OF_RECOVERY);
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(found()).containsExactly("CONTRIBUTIONS WAGE_RECOVERY c 370402 2021 3 contributions unreadable");
        assertWholeAfterRepair(id, ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"business_year = 21", "business_year = 0", "division = ''"})
    void shouldTakeABrokenFactFromItsOwnerWhereItStandsAtAPlaceThatCannotBeAskedFor(String broken) throws Exception {
        // Given
        tables.update("update fact set " + broken + OF_RECOVERY);
        var stand = tables.rows("select concat('1 ', division, ' ', business_year) from fact" + OF_RECOVERY)
                .getFirst();
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(found()).containsExactly("ELSEWHERE WAGE_RECOVERY c 370402 2021 " + stand + " 1 370402 2021");
        assertWholeAfterRepair(id, ALL);
    }

    @Test
    void shouldNameTheRecordWhoseContributionWasDeleted() throws Exception {
        // Given
        tables.update("delete from contribution" + OF_RECOVERY + " and indicator = 'WAGE.AMOUNT'");
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(found())
                .contains("CONTRIBUTIONS WAGE_RECOVERY c 370402 2021 2 contributions 3 contributions")
                .filteredOn(line -> !line.startsWith("TOTAL"))
                .hasSize(1);
        assertThat(tables.value("WAGE.AMOUNT", ZAOZHUANG, Period.year(2021))).isEqualByComparingTo("1000.10");
        assertWholeAfterRepair(id, ALL);
    }

    @Test
    void shouldNameTheRecordWhoseContributionWasMovedToAnotherDivision() throws Exception {
        // Given
        tables.update("update contribution set division = '370403'" + OF_RECOVERY + " and indicator = 'WAGE.AMOUNT'");
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(found()).contains("CONTRIBUTIONS WAGE_RECOVERY c 370402 2021 3 contributions 3 contributions");
        assertWholeAfterRepair(id, ALL);
    }

    @Test
    void shouldNameALostRecordAndTakeItFromItsOwner() throws Exception {
        // Given
        tables.update("delete from fact" + OF_RECOVERY);
        tables.update("delete from contribution" + OF_RECOVERY);
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(found())
                .contains("MISSING_HERE WAGE_RECOVERY c 370402 2021 null 1 370402 2021")
                .filteredOn(line -> !line.startsWith("TOTAL"))
                .hasSize(1);
        assertWholeAfterRepair(id, ALL);
    }

    @Test
    void shouldNameARecordThatItsOwnerHasLostAndForgetIt() throws Exception {
        // Given
        owner.loses(RECOVERY);
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(found()).containsExactly("UNKNOWN_TO_OWNER WAGE_RECOVERY c 370402 2021 1 370402 2021 null");
        assertWholeAfterRepair(id, List.of(INSPECTION, ALL.get(1)));
    }

    @Test
    void shouldNameALostLastRevisionAndTakeItFromItsOwner() throws Exception {
        // Given
        var last = inspection("a", 5, SHIZHONG, "丙", "2021-09-09");
        owner.own(last);
        // When
        var id = reconciling.compare(owner, Scope.ALL);
        // Then
        assertThat(found()).containsExactly("OLDER_HERE INSPECTION a 370402 2021 4 370402 2021 5 370402 2021");
        assertWholeAfterRepair(id, List.of(last, ALL.get(1), RECOVERY));
    }

    @Test
    void shouldLookPageByPageAndSayHowFarItIs() throws Exception {
        // Given
        var many = new InspectionState[2500];
        for (int n = 0; n < many.length; n++) {
            many[n] = inspection("many" + n, 1, SHIZHONG, "甲", "2020-03-02");
        }
        owner.publish(many);
        reconciling.awaitCounted(topics);
        var said = new LinkedHashSet<String>();
        // When
        reconciling.compare(
                owner,
                new Scope(RecordFamily.INSPECTION, 2020),
                watched(said),
                new CaughtUp(transactions, Duration.ofMinutes(1)));
        // Then
        long facts = 2502;
        long all = facts + numbersAYear();
        assertThat(said)
                .startsWith("0 0", "0 " + all, "1000 " + all, "2000 " + all, facts + " " + all)
                .hasSize(5 + numbersAYear());
        assertThat(tables.rows("select compared, expected from reconciliation")).containsExactly(all + " " + all);
        assertThat(found()).isEmpty();
    }

    private void assertWholeAfterRepair(UUID id, Collection<? extends RecordState> right) throws Exception {
        assertThat(reconciling.complete(SHIZHONG, 2021)).isFalse();
        assertThat(reconciling.complete(ZAOZHUANG, 2021)).isFalse();
        assertThat(reconciling.complete(ZAOZHUANG, 2022)).isTrue();
        reconciling.repair(owner, id);
        reconciling.awaitCounted(topics);
        reconciling.compare(owner, Scope.ALL);
        assertThat(found()).isEmpty();
        assertThat(reconciling.complete(SHIZHONG, 2021)).isTrue();
        tables.assertSameAsCountedAlone(right);
    }

    private static int numbersAYear() {
        return (int) Arrays.stream(BaseIndicator.values())
                .filter(indicator -> indicator.sources().getFirst() == RecordFamily.INSPECTION)
                .count();
    }

    /** The database; whenever it is asked, what the reconciliation says of itself is noted. */
    private static DataSource watched(Collection<String> said) {
        return (DataSource) Proxy.newProxyInstance(
                BrokenTablesTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    said.addAll(tables.rows("select compared, expected from reconciliation where state = 'RUNNING'"));
                    return method.invoke(database, arguments);
                });
    }

    /** A record by its name. */
    private static List<String> found() throws SQLException {
        return tables.rows("select kind, family, case record_id when " + hex("a") + " then 'a' when " + hex("b")
                + " then 'b' when " + hex("c") + " then 'c' end, division, business_year, here_value, right_value"
                + " from reconciliation_difference where resolved_at is null order by reconciliation_id, seq");
    }

    private static String hex(String name) {
        return "unhex('" + States.id(name).toString().replace("-", "") + "')";
    }
}
