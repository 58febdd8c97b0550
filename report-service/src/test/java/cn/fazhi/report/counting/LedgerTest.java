package cn.fazhi.report.counting;

import static cn.fazhi.report.EnforcementStates.closedCase;
import static cn.fazhi.report.EnforcementStates.openCase;
import static cn.fazhi.report.States.SHANDONG;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.annulled;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a record: the ledger has each change of its figures once, with its cause. */
class LedgerTest {

    private static final String VISITS = "ENF.INSPECTIONS";
    private static final String INSPECTED = "ENF.EMP_INSPECTED";
    private static final Period YEAR = Period.year(2021);

    private static final List<BaseIndicator> COUNTED = Arrays.stream(BaseIndicator.values())
            .filter(indicator -> !Collections.disjoint(
                    indicator.sources(),
                    List.of(RecordFamily.INSPECTION, RecordFamily.WAGE_RECOVERY, RecordFamily.CASE)))
            .toList();

    private static LedgerDatabase database;

    @BeforeAll
    static void migrate() {
        database = new LedgerDatabase("ledger");
    }

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
    }

    @Test
    void shouldHaveAnEventThatComesThriceOnce() throws SQLException {
        // Given
        var inspection = inspection("a", 3, SHIZHONG, "甲", "2021-03-02");
        // When
        database.count(inspection, inspection);
        database.count(inspection);
        // Then
        assertThat(database.history(VISITS, ZAOZHUANG, YEAR))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("number", "at")
                .containsExactly(new FigureChange(
                        0,
                        null,
                        Cause.EVENT,
                        RecordFamily.INSPECTION,
                        inspection.id(),
                        3,
                        new Position(0, 0),
                        true,
                        SHIZHONG,
                        inspection.completedOn(),
                        List.of("inspectionKind=ROUTINE", "industry=F"),
                        new BigDecimal("1.00"),
                        new BigDecimal("1.00")));
    }

    @Test
    void shouldShowARecordThatMovesAYearLaterInTheHistoriesOfBothPlaces() throws SQLException {
        // Given
        database.count(inspection("a", 1, SHIZHONG, "甲", "2021-12-31"));
        // When
        database.count(inspection("a", 2, XUECHENG, "甲", "2022-01-01"));
        // Then
        assertThat(told(database.history(VISITS, SHIZHONG, YEAR)))
                .containsExactly("EVENT 1 at 0: +1.00 = 1.00", "EVENT 2 at 1: -1.00 = 0.00");
        assertThat(told(database.history(VISITS, XUECHENG, Period.year(2022))))
                .containsExactly("EVENT 2 at 1: +1.00 = 1.00");
        assertThat(told(database.history(VISITS, SHANDONG, Period.month(2021, 12))))
                .containsExactly("EVENT 1 at 0: +1.00 = 1.00", "EVENT 2 at 1: -1.00 = 0.00");
    }

    @Test
    void shouldSayNothingOfWhatStaysTheSame() throws SQLException {
        // Given
        database.count(recovery("a", 1, SHIZHONG, "2021-03-02", "1000.10", List.of("w1", "w2", "w2"), 0));
        // When
        database.count(recovery("a", 2, SHIZHONG, "2021-03-02", "1000.10", List.of("w2", "w3"), 0));
        // Then
        assertThat(database.history("WAGE.AMOUNT", SHIZHONG, YEAR)).hasSize(1);
        assertThat(told(database.history("WAGE.WORKERS_LISTED", SHIZHONG, YEAR)))
                .containsExactly(
                        "EVENT 1 at 0: +1.00 = 1.00",
                        "EVENT 1 at 0: +1.00 = 2.00",
                        "EVENT 2 at 1: -1.00 = 1.00",
                        "EVENT 2 at 1: +1.00 = 2.00");
    }

    @Test
    void shouldLetAThingChangeTheFigureOnlyWhenItFirstComesAndLastGoes() throws SQLException {
        // Given
        var march = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        var april = inspection("b", 1, XUECHENG, "甲", "2021-04-02");
        // When
        database.count(march);
        database.count(april);
        database.count(annulled(march));
        database.count(annulled(april));
        // Then
        assertThat(told(database.history(INSPECTED, ZAOZHUANG, YEAR)))
                .containsExactly("EVENT 1 at 0: +1.00 = 1.00", "EVENT 2 at 3: -1.00 = 0.00");
        assertThat(told(database.history(INSPECTED, SHIZHONG, YEAR)))
                .containsExactly("EVENT 1 at 0: +1.00 = 1.00", "EVENT 2 at 2: -1.00 = 0.00");
    }

    @Test
    void shouldTellOnceWhatADivisionDidThatLeftAndCameBack() throws SQLException {
        try {
            // Given: for four weeks Shizhong District stands below Jining; two rows then say when it is below Zaozhuang
            database.lend(SHIZHONG, ZAOZHUANG, "370800", "2021-05-15", "2021-06-12");
            var before = inspection("before", 1, SHIZHONG, "甲", "2021-05-14");
            var away = inspection("away", 1, SHIZHONG, "甲", "2021-05-15");
            var back = inspection("back", 1, SHIZHONG, "甲", "2021-06-12");
            // When
            database.count(before, away, inspection("still away", 1, SHIZHONG, "甲", "2021-06-11"), back);
            // Then
            for (var period : List.of(YEAR, Period.quarter(2021, 2))) {
                assertThat(database.history(VISITS, ZAOZHUANG, period))
                        .extracting(FigureChange::recordId)
                        .containsExactly(before.id(), back.id());
                assertThat(database.evidence(VISITS, ZAOZHUANG, period)).containsExactly(before.id(), back.id());
                assertThat(database.value(VISITS, "", ZAOZHUANG, period)).isEqualByComparingTo("2");
                assertThat(told(database.history(INSPECTED, ZAOZHUANG, period)))
                        .containsExactly("EVENT 1 at 0: +1.00 = 1.00");
            }
            assertThat(database.evidence(VISITS, ZAOZHUANG, Period.month(2021, 5)))
                    .containsExactly(before.id());
            assertThat(database.history(VISITS, ZAOZHUANG, Period.month(2021, 6)))
                    .extracting(FigureChange::recordId)
                    .containsExactly(back.id());
            assertThat(database.evidence(VISITS, SHIZHONG, YEAR)).hasSize(4).contains(away.id());
        } finally {
            database.forgetLending(SHIZHONG, "2021-05-15");
        }
    }

    @Test
    void shouldAddUpToEveryFigureOfARandomHistory() throws SQLException {
        // Given
        var random = new Random(11);
        var states = history(random, 120);
        for (int from = 0; from < states.size(); from += 40) {
            database.count(states.subList(from, Math.min(from + 40, states.size())));
        }
        database.tables().assertLedgerAddsUp();
        int told = 0;
        for (var division : List.of(SHIZHONG, XUECHENG, ZAOZHUANG, SHANDONG, "000000")) {
            for (var period : List.of(YEAR, Period.quarter(2022, 2), Period.month(2021, 4), Period.year(2022))) {
                for (var indicator : COUNTED) {
                    // When
                    var history = database.history(indicator.code(), "", division, period, 7);
                    // Then
                    var value = database.value(indicator.code(), "", division, period);
                    assertThat(sum(history))
                            .as("%s %s %s", indicator.code(), division, period.code())
                            .isEqualByComparingTo(value);
                    assertThat(
                                    history.isEmpty()
                                            ? BigDecimal.ZERO
                                            : history.getLast().value())
                            .isEqualByComparingTo(value);
                    told += history.size();
                }
            }
        }
        assertThat(sum(database.history(VISITS, "inspectionKind=ROUTINE", ZAOZHUANG, YEAR, 50)))
                .isEqualByComparingTo(database.value(VISITS, "inspectionKind=ROUTINE", ZAOZHUANG, YEAR));
        assertThat(told).isGreaterThan(1000);
    }

    @Test
    void shouldAddUpToEveryFigureOfADivisionItselfAndOfAYearToDate() throws SQLException {
        // Given
        database.count(history(new Random(12), 90));
        int told = 0;
        for (var period : List.of(
                YEAR,
                Period.quarter(2021, 2),
                Period.month(2022, 4),
                Period.yearToDate(Period.month(2021, 8)),
                Period.yearToDate(Period.quarter(2022, 3)))) {
            for (var scope : Scope.values()) {
                var extent = new Extent(ZAOZHUANG, scope, period);
                for (var indicator : COUNTED) {
                    // When
                    var history = database.history(indicator.code(), "", extent, 200);
                    // Then
                    assertThat(sum(history))
                            .as("%s %s", indicator.code(), extent)
                            .isEqualByComparingTo(database.value(indicator.code(), extent));
                    told += history.size();
                }
            }
        }
        assertThat(told).isGreaterThan(500);
    }

    @Test
    void shouldNotTellWhatOnlyTheNextGenerationKnows() throws SQLException {
        // Given
        var inspection = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        database.count(inspection);
        // When
        database.rebuild(List.of(inspection));
        // Then
        assertThat(database.history(VISITS, SHIZHONG, YEAR)).hasSize(1);
        database.tables().assertLedgerAddsUp();
    }

    @Test
    void shouldTellWhatARebuildFoundElseWithItsCause() throws SQLException {
        // Given: of another definition then, or by a fault
        var first = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        var second = inspection("b", 1, SHIZHONG, "乙", "2021-03-02");
        database.count(first);
        database.tables().update("update contribution set division = '" + XUECHENG + "'");
        // When
        database.rebuild(List.of(first, second));
        // Then
        assertThat(told(database.history(VISITS, SHIZHONG, YEAR)))
                .containsExactly("EVENT 1 at 0: +1.00 = 1.00", "REBUILD 1: +1.00 = 2.00");
        assertThat(database.history(VISITS, XUECHENG, YEAR)).isEmpty();
        database.tables().assertLedgerAddsUp();
    }

    @Test
    void shouldHealWhatTheLedgerItselfLacksOrHasTooMuch() throws SQLException {
        // Given
        var states = List.of(
                inspection("a", 1, SHIZHONG, "甲", "2021-03-02"), inspection("b", 1, SHIZHONG, "乙", "2021-03-02"));
        database.count(states);
        database.tables().update("delete from contribution_change where indicator = '" + VISITS + "' and revision = 1");
        database.tables().update("update contribution_change set times = 3 where indicator = '" + INSPECTED + "'");
        // When
        database.rebuild(states);
        // Then
        database.tables().assertLedgerAddsUp();
        assertThat(told(database.history(VISITS, SHIZHONG, YEAR)))
                .containsExactly("REBUILD 1: +1.00 = 1.00", "REBUILD 1: +1.00 = 2.00");
        assertThat(database.history(INSPECTED, SHIZHONG, YEAR)).hasSize(2);
    }

    @Test
    void shouldTellARepairOnlyAsFarAsItChangesWhatTheLedgerSays() throws SQLException {
        // Given: a contribution was lost, another one is there that never was
        var first = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        database.count(first);
        database.count(inspection("b", 1, SHIZHONG, "乙", "2021-03-02"));
        database.tables().update("delete from contribution where indicator = '" + VISITS + "'");
        // When
        database.deriveAnew(first);
        database.deriveAnew(inspection("b", 1, XUECHENG, "乙", "2021-03-02"));
        // Then
        assertThat(told(database.history(VISITS, SHIZHONG, YEAR)))
                .containsExactly("EVENT 1 at 0: +1.00 = 1.00", "EVENT 1 at 1: +1.00 = 2.00", "REPAIR 1: -1.00 = 1.00");
        assertThat(told(database.history(VISITS, XUECHENG, YEAR))).containsExactly("REPAIR 1: +1.00 = 1.00");
        database.tables().assertLedgerAddsUp();
    }

    @Test
    void shouldNameTheIndicatorsThatChangedBelowADivisionSince() throws SQLException {
        // Given
        database.count(
                recovery("before", 1, SHIZHONG, "2021-03-02", "1000.10", List.of("w1"), 0),
                inspection("moves", 1, SHIZHONG, "甲", "2021-03-02"));
        long moment = database.lastChange();
        // When
        database.count(
                inspection("moves", 2, XUECHENG, "甲", "2021-03-02"),
                openCase("of an earlier year", 1, XUECHENG, "2020-03-02"),
                recovery("of a later year", 1, SHIZHONG, "2022-03-02", "1000.10", List.of("w1"), 0));
        // Then
        assertThat(database.changedAfter(moment, Extent.below(SHIZHONG, YEAR))).containsExactly(INSPECTED, VISITS);
        assertThat(database.changedAfter(moment, Extent.below(ZAOZHUANG, YEAR)))
                .containsExactly(INSPECTED, VISITS, "ENF.OPEN_END");
        assertThat(database.changedAfter(moment, new Extent(ZAOZHUANG, Scope.OWN, YEAR)))
                .isEmpty();
        assertThat(database.changedAfter(database.lastChange(), Extent.below(ZAOZHUANG, YEAR)))
                .isEmpty();
    }

    @Test
    void shouldTellThatARecordWasRemoved() throws SQLException {
        // Given
        var inspection = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        database.count(inspection);
        // When
        database.remove(inspection);
        // Then
        assertThat(told(database.history(VISITS, SHIZHONG, YEAR)))
                .containsExactly("EVENT 1 at 0: +1.00 = 1.00", "REPAIR 0: -1.00 = 0.00");
        database.tables().assertLedgerAddsUp();
    }

    /** Every record with up to four states, in any order, each thrice. */
    private static List<RecordState> history(Random random, int records) {
        var divisions = List.of(SHIZHONG, XUECHENG, ZAOZHUANG);
        var states = new ArrayList<RecordState>();
        for (int record = 0; record < records; record++) {
            for (int revision = 1; revision <= 3; revision++) {
                var division = divisions.get(random.nextInt(divisions.size()));
                var on = "202%d-0%d-15".formatted(1 + random.nextInt(2), 1 + random.nextInt(9));
                states.add(
                        switch (record % 4) {
                            case 0 -> recovery("r" + record, revision, division, on, "100.25", workers(random), 1);
                            case 1 -> labourCase("r" + record, revision, division, on, random);
                            default ->
                                inspection("r" + record, revision, division, "employer " + random.nextInt(10), on);
                        });
            }
            if (states.getLast() instanceof InspectionState last && random.nextInt(5) == 0) {
                states.add(annulled(last));
            }
        }
        var thrice = new ArrayList<RecordState>();
        Collections.nCopies(3, states).forEach(thrice::addAll);
        Collections.shuffle(thrice, random);
        return thrice;
    }

    private static RecordState labourCase(String name, int revision, String division, String on, Random random) {
        return random.nextBoolean()
                ? openCase(name, revision, division, on)
                : closedCase(name, revision, division, "2020-05-01", on);
    }

    private static List<String> workers(Random random) {
        return List.of("worker " + random.nextInt(10), "worker " + random.nextInt(10));
    }

    private static List<String> told(List<FigureChange> history) {
        return history.stream().map(LedgerTest::told).toList();
    }

    private static String told(FigureChange change) {
        return change.cause() + " " + change.revision()
                + (change.position() == null ? "" : " at " + change.position().offset()) + ": "
                + (change.added() ? "+" : "") + change.changes() + " = " + change.value();
    }

    private static BigDecimal sum(List<FigureChange> history) {
        return history.stream().map(FigureChange::changes).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
