package cn.fazhi.report.counting;

import static cn.fazhi.contracts.DisputeState.Kind.LITIGATION;
import static cn.fazhi.report.EnforcementStates.closedCase;
import static cn.fazhi.report.EnforcementStates.dispute;
import static cn.fazhi.report.EnforcementStates.openCase;
import static cn.fazhi.report.GovernanceStates.adviser;
import static cn.fazhi.report.States.SHANDONG;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.RecordState;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A prefecture with records of its own and of two counties: how far down a figure reaches, and from when to when. */
class ExtentTest {

    private static final String EMPLOYERS = "ENF.EMP_INSPECTED";
    private static final String VISITS = "ENF.INSPECTIONS";
    private static final String WAGES = "WAGE.AMOUNT";
    private static final String OPEN = "ENF.OPEN_END";
    private static final String NEW = "370407";

    private static final RecordState[] WORLD = {
        inspection("i1", 1, SHIZHONG, "甲", "2021-02-02"),
        inspection("i2", 1, SHIZHONG, "甲", "2021-07-05", Kind.CAMPAIGN),
        inspection("i3", 1, XUECHENG, "甲", "2021-08-05"),
        inspection("i4", 1, XUECHENG, "乙", "2021-11-05"),
        inspection("i5", 1, ZAOZHUANG, "甲", "2021-03-31"),
        inspection("i6", 1, ZAOZHUANG, "甲", "2021-08-31"),
        inspection("i7", 1, ZAOZHUANG, "丙", "2021-09-01"),
        inspection("i8", 1, ZAOZHUANG, "丙", "2020-12-31"),
        recovery("w1", 1, ZAOZHUANG, "2021-04-01", "100.00", List.of("a", "b"), 3),
        recovery("w2", 1, ZAOZHUANG, "2021-10-01", "20.00", List.of("b"), 0),
        recovery("w3", 1, SHIZHONG, "2021-05-01", "3.00", List.of("a"), 0),
        closedCase("c1", 1, ZAOZHUANG, "2020-05-01", "2021-05-01"),
        openCase("c2", 1, ZAOZHUANG, "2021-08-01"),
        openCase("c3", 1, XUECHENG, "2020-08-01"),
        adviser("a1", 1, ZAOZHUANG, "2019-07-01", "2021-07-01"),
        dispute("s1", LITIGATION, ZAOZHUANG, "2021-01-04", "2021-03-01", Outcome.WITHDRAWN),
    };

    private static CountingDatabase database;

    @BeforeAll
    static void count() throws SQLException {
        database = new CountingDatabase("extent");
        database.empty();
        database.count(WORLD);
    }

    @Test
    void shouldCountAThingOfSeveralMonthsAndDivisionsOnceInAYearToDate() throws SQLException {
        assertThat(below(EMPLOYERS, ZAOZHUANG, untilMonth(8))).isEqualByComparingTo("1");
        assertThat(below(VISITS, ZAOZHUANG, untilMonth(8))).isEqualByComparingTo("5");
        assertThat(below(EMPLOYERS, SHIZHONG, untilMonth(7))).isEqualByComparingTo("1");
        assertThat(below(EMPLOYERS, SHANDONG, Period.yearToDate(Period.quarter(2021, 3))))
                .isEqualByComparingTo("2");
        assertThat(below(EMPLOYERS, SHANDONG, untilMonth(11))).isEqualByComparingTo("3");
        assertThat(below(EMPLOYERS, SHANDONG, untilMonth(1))).isEqualByComparingTo("0");
    }

    /** What it does before counts for itself alone, what it does after also for the county that takes it over, once. */
    @Test
    void shouldCountTheMonthsOfACountyThatIsMergedByTheDay() throws SQLException {
        // Given
        var merged = new CountingDatabase("extent_merged");
        merged.moveBelow(XUECHENG, SHIZHONG, "2021-05-15");
        merged.count(
                inspection("before", 1, XUECHENG, "甲", "2021-02-02"),
                inspection("that month, before", 1, XUECHENG, "乙", "2021-05-14"),
                inspection("that month, after", 1, XUECHENG, "丙", "2021-05-15"),
                inspection("after", 1, XUECHENG, "甲", "2021-06-02"),
                inspection("of the successor", 1, SHIZHONG, "甲", "2021-06-03"));
        // Then
        for (var scope : Scope.values()) {
            assertThat(merged.value(EMPLOYERS, new Extent(XUECHENG, scope, Period.month(2021, 2))))
                    .isEqualByComparingTo("1");
            assertThat(merged.value(EMPLOYERS, new Extent(XUECHENG, scope, Period.month(2021, 5))))
                    .isEqualByComparingTo("2");
            assertThat(merged.value(EMPLOYERS, new Extent(XUECHENG, scope, Period.month(2021, 6))))
                    .isEqualByComparingTo("1");
        }
        assertThat(merged.value(EMPLOYERS, SHIZHONG, Period.month(2021, 2))).isEqualByComparingTo("0");
        assertThat(merged.value(EMPLOYERS, SHIZHONG, Period.month(2021, 5))).isEqualByComparingTo("1");
        assertThat(merged.value(EMPLOYERS, SHIZHONG, Period.month(2021, 6))).isEqualByComparingTo("1");
        assertThat(merged.value(VISITS, SHIZHONG, Period.month(2021, 6))).isEqualByComparingTo("2");
        assertThat(merged.value(EMPLOYERS, SHIZHONG, Period.quarter(2021, 2))).isEqualByComparingTo("2");
        assertThat(merged.value(VISITS, new Extent(SHIZHONG, Scope.OWN, Period.month(2021, 6))))
                .isEqualByComparingTo("1");
    }

    /** Of what passed to it from another, much happened before it began. */
    @Test
    void shouldCountAtEveryLevelWhatANewDivisionTookOver() throws SQLException {
        // Given
        var split = new CountingDatabase("extent_split");
        split.begin(NEW, ZAOZHUANG, "2021-07-01");
        split.count(
                inspection("before", 1, NEW, "甲", "2021-02-02"),
                inspection("after", 1, NEW, "乙", "2021-08-02"),
                openCase("open", 1, NEW, "2020-05-01"));
        // Then
        for (var division : List.of(NEW, ZAOZHUANG, SHANDONG, "000000")) {
            assertThat(split.value(EMPLOYERS, division, Period.year(2021))).isEqualByComparingTo("2");
            assertThat(split.value(VISITS, division, Period.month(2021, 2))).isEqualByComparingTo("1");
            assertThat(split.value(OPEN, division, Period.year(2020))).isEqualByComparingTo("1");
            assertThat(split.value(OPEN, division, Period.month(2021, 2))).isEqualByComparingTo("1");
        }
    }

    @Test
    void shouldCountTheRecordsOfTheDivisionItselfAlone() throws SQLException {
        assertThat(own(EMPLOYERS, ZAOZHUANG, Period.year(2021))).isEqualByComparingTo("2");
        assertThat(own(VISITS, ZAOZHUANG, Period.year(2021))).isEqualByComparingTo("3");
        assertThat(own(EMPLOYERS, ZAOZHUANG, untilMonth(8))).isEqualByComparingTo("1");
        assertThat(own(EMPLOYERS, ZAOZHUANG, Period.quarter(2021, 3))).isEqualByComparingTo("2");
        assertThat(own(EMPLOYERS, ZAOZHUANG, Period.month(2021, 7))).isEqualByComparingTo("0");
        assertThat(own(WAGES, ZAOZHUANG, Period.year(2021))).isEqualByComparingTo("120.00");
        assertThat(own("WAGE.WORKERS_LISTED", ZAOZHUANG, Period.year(2021))).isEqualByComparingTo("2");
        assertThat(own(EMPLOYERS, SHANDONG, Period.year(2021))).isEqualByComparingTo("0");
        assertThat(own(EMPLOYERS, XUECHENG, Period.year(2021))).isEqualByComparingTo("2");
    }

    @Test
    void shouldKnowTheStockOfTheDivisionItselfAndOfAYearToDate() throws SQLException {
        assertThat(own(OPEN, ZAOZHUANG, Period.year(2020))).isEqualByComparingTo("1");
        assertThat(own(OPEN, ZAOZHUANG, untilMonth(4))).isEqualByComparingTo("1");
        assertThat(own(OPEN, ZAOZHUANG, untilMonth(5))).isEqualByComparingTo("0");
        assertThat(own(OPEN, ZAOZHUANG, Period.year(2021))).isEqualByComparingTo("1");
        assertThat(below(OPEN, ZAOZHUANG, untilMonth(5))).isEqualByComparingTo("1");
        assertThat(below(OPEN, ZAOZHUANG, Period.yearToDate(Period.quarter(2021, 3))))
                .isEqualByComparingTo("2");
        assertThat(opening(new Extent(ZAOZHUANG, Scope.OWN, untilMonth(11)))).isEqualByComparingTo("1");
        assertThat(opening(Extent.below(ZAOZHUANG, untilMonth(11)))).isEqualByComparingTo("2");
        assertThat(opening(new Extent(ZAOZHUANG, Scope.OWN, Period.month(2021, 6))))
                .isEqualByComparingTo("0");
    }

    @Test
    void shouldOpenEveryCellToEvidenceThatAddsUpToIt() throws SQLException {
        int cells = 0;
        for (var division : List.of(SHIZHONG, XUECHENG, ZAOZHUANG, SHANDONG)) {
            for (var extent : extents(division)) {
                cells += assertProven(database, extent);
            }
        }
        assertThat(cells).isGreaterThan(1_000);
    }

    /** Its year to date is then counted by the day; what is the division's own is not touched. */
    @Test
    void shouldOpenEveryCellToItsEvidenceWhereACountyChangesItsPrefectureWithinTheYear() throws SQLException {
        // Given
        var moved = new CountingDatabase("extent_moved");
        moved.empty();
        moved.moveBelow(XUECHENG, "370800", "2021-06-10");
        // When
        moved.count(WORLD);
        // Then
        for (var division : List.of(ZAOZHUANG, "370800")) {
            for (var extent : extents(division)) {
                assertProven(moved, extent);
            }
        }
        assertThat(moved.value(VISITS, Extent.below(ZAOZHUANG, untilMonth(8)))).isEqualByComparingTo("4");
        assertThat(moved.value(VISITS, Extent.below("370800", untilMonth(8)))).isEqualByComparingTo("1");
        assertThat(moved.value(OPEN, Extent.below("370800", untilMonth(8)))).isEqualByComparingTo("1");
    }

    /** @return how many cells were opened */
    private static int assertProven(CountingDatabase world, Extent extent) throws SQLException {
        int cells = 0;
        for (var cell : world.values(extent).entrySet()) {
            var evidence =
                    world.evidence(cell.getKey().indicator(), cell.getKey().dimension(), extent, 2);
            assertThat(evidence.stream().map(EvidenceRow::counts).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(cell.getKey() + " " + extent)
                    .isEqualByComparingTo(cell.getValue());
            cells++;
        }
        return cells;
    }

    private static List<Extent> extents(String division) {
        var periods = new ArrayList<Period>(List.of(Period.year(2020), Period.year(2021)));
        for (int quarter = 1; quarter <= 4; quarter++) {
            periods.add(Period.quarter(2021, quarter));
            periods.add(Period.yearToDate(Period.quarter(2021, quarter)));
        }
        for (int month = 1; month <= 12; month++) {
            periods.add(Period.month(2021, month));
            periods.add(untilMonth(month));
        }
        var extents = new ArrayList<Extent>();
        for (var scope : Scope.values()) {
            periods.forEach(period -> extents.add(new Extent(division, scope, period)));
        }
        return extents;
    }

    private static Period untilMonth(int month) {
        return Period.yearToDate(Period.month(2021, month));
    }

    private static BigDecimal below(String indicator, String division, Period period) throws SQLException {
        return database.value(indicator, Extent.below(division, period));
    }

    private static BigDecimal own(String indicator, String division, Period period) throws SQLException {
        return database.value(indicator, new Extent(division, Scope.OWN, period));
    }

    private static BigDecimal opening(Extent extent) throws SQLException {
        return database.opening(OPEN, extent);
    }
}
