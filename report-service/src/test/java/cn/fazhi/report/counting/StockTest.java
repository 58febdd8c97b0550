package cn.fazhi.report.counting;

import static cn.fazhi.report.EnforcementStates.NOT_REQUIRED;
import static cn.fazhi.report.EnforcementStates.closedCase;
import static cn.fazhi.report.EnforcementStates.openCase;
import static cn.fazhi.report.EnforcementStates.project;
import static cn.fazhi.report.EnforcementStates.roster;
import static cn.fazhi.report.GovernanceStates.adviser;
import static cn.fazhi.report.States.SHANDONG;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.id;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.AdviserState;
import cn.fazhi.contracts.Annulment;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StockTest {

    private static final String OPEN = "ENF.OPEN_END";
    private static final String ADVISERS = "GOV.ADVISER";
    private static final String NATION = "000000";
    private static final String YICHENG = "370404";
    private static final String JINING = "370800";

    private static CountingDatabase database;

    @BeforeAll
    static void migrate() {
        database = new CountingDatabase("stock");
    }

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
    }

    @Test
    void shouldCarryACaseOverTheTurnOfTheYearAtEveryLevel() throws SQLException {
        // When
        database.count(closedCase("c", 1, SHIZHONG, "2020-11-10", "2021-02-10"));
        // Then
        for (var division : List.of(SHIZHONG, ZAOZHUANG, SHANDONG, NATION)) {
            assertThat(open(division, Period.year(2019))).isEqualByComparingTo("0");
            assertThat(open(division, Period.month(2020, 10))).isEqualByComparingTo("0");
            assertThat(open(division, Period.quarter(2020, 4))).isEqualByComparingTo("1");
            assertThat(open(division, Period.year(2020))).isEqualByComparingTo("1");
            assertThat(open(division, Period.month(2021, 1))).isEqualByComparingTo("1");
            assertThat(open(division, Period.month(2021, 2))).isEqualByComparingTo("0");
            assertThat(open(division, Period.quarter(2021, 1))).isEqualByComparingTo("0");
            assertThat(open(division, Period.year(2021))).isEqualByComparingTo("0");
            assertThat(open(division, Period.year(2030))).isEqualByComparingTo("0");
            assertThat(opening(division, Period.year(2021))).isEqualByComparingTo("1");
            assertThat(opening(division, Period.quarter(2021, 1))).isEqualByComparingTo("1");
            assertThat(opening(division, Period.month(2021, 2))).isEqualByComparingTo("1");
            assertThat(opening(division, Period.quarter(2021, 2))).isEqualByComparingTo("0");
        }
        assertThat(open(XUECHENG, Period.year(2020))).isEqualByComparingTo("0");
    }

    @Test
    void shouldGoOnWithACaseForYearsInWhichNothingHappens() throws SQLException {
        // When
        database.count(openCase("c", 1, SHIZHONG, "2018-03-02"), openCase("d", 1, XUECHENG, "2021-08-02"));
        // Then
        assertThat(open(SHIZHONG, Period.month(2021, 7))).isEqualByComparingTo("1");
        assertThat(open(ZAOZHUANG, Period.quarter(2021, 2))).isEqualByComparingTo("1");
        assertThat(open(ZAOZHUANG, Period.quarter(2021, 3))).isEqualByComparingTo("2");
        assertThat(open(ZAOZHUANG, Period.month(2021, 8))).isEqualByComparingTo("2");
        assertThat(open(NATION, Period.year(2022))).isEqualByComparingTo("2");
        assertThat(database.value(OPEN, "cause=WAGE_ARREARS", ZAOZHUANG, Period.month(2021, 9)))
                .isEqualByComparingTo("2");
    }

    @Test
    void shouldCountACorrectedCaseFromItsRightDayOn() throws SQLException {
        // Given
        database.count(openCase("c", 1, SHIZHONG, "2020-12-31"));
        // When
        database.count(openCase("c", 2, SHIZHONG, "2021-01-01"));
        // Then
        assertThat(open(ZAOZHUANG, Period.year(2020))).isEqualByComparingTo("0");
        assertThat(open(ZAOZHUANG, Period.year(2021))).isEqualByComparingTo("1");
        assertThat(opening(SHIZHONG, Period.year(2021))).isEqualByComparingTo("0");
    }

    @Test
    void shouldForgetAnAnnulledEngagementInEveryYear() throws SQLException {
        // Given
        var engaged = adviser("a", 1, SHIZHONG, "2019-07-01", "2022-07-01");
        database.count(engaged);
        assertThat(database.value(ADVISERS, ZAOZHUANG, Period.year(2021))).isEqualByComparingTo("1");
        // When
        database.count(new AdviserState(
                engaged.id(),
                2,
                SHIZHONG,
                engaged.businessDate(),
                engaged.name(),
                engaged.from(),
                engaged.until(),
                new Annulment("录入错误", LocalDate.of(2022, 1, 1))));
        // Then
        for (int year = 2019; year <= 2023; year++) {
            assertThat(database.value(ADVISERS, SHIZHONG, Period.year(year))).isEqualByComparingTo("0");
            assertThat(database.value(ADVISERS, ZAOZHUANG, Period.month(year, 6)))
                    .isEqualByComparingTo("0");
        }
    }

    @Test
    void shouldMoveAllStepsWithARecordThatIsMoved() throws SQLException {
        // Given
        database.count(closedCase("c", 1, SHIZHONG, "2019-11-10", "2022-02-10"));
        // When
        database.count(closedCase("c", 2, "370102", "2019-11-10", "2022-02-10"));
        // Then
        for (int year = 2019; year <= 2022; year++) {
            var there = year < 2022 ? "1" : "0";
            assertThat(open(SHIZHONG, Period.year(year))).isEqualByComparingTo("0");
            assertThat(open(ZAOZHUANG, Period.month(year, 12))).isEqualByComparingTo("0");
            assertThat(open("370100", Period.year(year))).isEqualByComparingTo(there);
            assertThat(open("370100", Period.quarter(year, 4))).isEqualByComparingTo(there);
            assertThat(open(SHANDONG, Period.year(year))).isEqualByComparingTo(there);
        }
    }

    /** Its year cells of 2018 lie with the old parent for ever: they must not be read. */
    @Test
    void shouldCountAStockForTheParentThatADivisionHasAtTheEndOfThePeriod() throws SQLException {
        // Given
        var moved = new CountingDatabase("stock_moved");
        moved.moveBelow(YICHENG, JINING, "2021-05-15");
        // When
        moved.count(
                openCase("stays open", 1, YICHENG, "2018-03-02"),
                closedCase("closed after", 1, YICHENG, "2021-02-01", "2021-06-01"),
                openCase("of the old parent", 1, SHIZHONG, "2018-04-02"));
        // Then
        assertThat(moved.value(OPEN, ZAOZHUANG, Period.year(2020))).isEqualByComparingTo("2");
        assertThat(moved.value(OPEN, ZAOZHUANG, Period.month(2021, 4))).isEqualByComparingTo("3");
        assertThat(moved.value(OPEN, ZAOZHUANG, Period.month(2021, 5))).isEqualByComparingTo("1");
        assertThat(moved.value(OPEN, ZAOZHUANG, Period.year(2021))).isEqualByComparingTo("1");
        assertThat(moved.value(OPEN, JINING, Period.month(2021, 4))).isEqualByComparingTo("0");
        assertThat(moved.value(OPEN, JINING, Period.month(2021, 5))).isEqualByComparingTo("2");
        assertThat(moved.value(OPEN, JINING, Period.quarter(2021, 2))).isEqualByComparingTo("1");
        assertThat(moved.value(OPEN, JINING, Period.year(2021))).isEqualByComparingTo("1");
        assertThat(moved.value(OPEN, JINING, Period.year(2022))).isEqualByComparingTo("1");
        assertThat(moved.value(OPEN, SHANDONG, Period.month(2021, 5))).isEqualByComparingTo("3");
        assertThat(moved.opening(OPEN, JINING, Period.year(2021))).isEqualByComparingTo("0");
        assertThat(moved.opening(OPEN, JINING, Period.year(2022))).isEqualByComparingTo("1");
        assertThat(moved.evidence(OPEN, "", JINING, Period.month(2021, 5), 1))
                .extracting(EvidenceRow::recordId)
                .containsExactlyInAnyOrder(id("stays open"), id("closed after"));
        assertThat(moved.evidence(OPEN, "", ZAOZHUANG, Period.year(2021), 1))
                .extracting(EvidenceRow::recordId)
                .containsExactly(id("of the old parent"));
    }

    /** Its cases pass to the county that takes it over; what happens in them later counts there, and everywhere above. */
    @Test
    void shouldPassTheCasesOfACountyToTheOneIntoWhichItIsMerged() throws SQLException {
        // Given
        var merged = new CountingDatabase("stock_merged");
        merged.moveBelow(YICHENG, SHIZHONG, "2021-05-15");
        // When
        merged.count(closedCase("taken over", 1, YICHENG, "2021-02-01", "2021-06-01"));
        // Then
        assertThat(merged.value(OPEN, SHIZHONG, Period.month(2021, 4))).isEqualByComparingTo("0");
        assertThat(merged.value(OPEN, SHIZHONG, Period.month(2021, 5))).isEqualByComparingTo("1");
        for (var above : List.of(SHIZHONG, ZAOZHUANG, SHANDONG, "000000")) {
            assertThat(merged.value("ENF.CLOSED", above, Period.year(2021)))
                    .as(above)
                    .isEqualByComparingTo("1");
            assertThat(merged.value("ENF.CLOSED", above, Period.month(2021, 6)))
                    .as(above)
                    .isEqualByComparingTo("1");
            assertThat(merged.evidence("ENF.CLOSED", "", above, Period.month(2021, 6), 1))
                    .as(above)
                    .hasSize(1);
        }
        assertThat(merged.value("ENF.FILED", SHIZHONG, Period.year(2021))).isEqualByComparingTo("0");
        assertThat(merged.value("ENF.FILED", "000000", Period.month(2021, 2))).isEqualByComparingTo("1");
    }

    @Test
    void shouldGiveAsEvidenceTheRecordsThatAreThereEachWithWhatItHas() throws SQLException {
        // Given
        database.count(
                project(
                        "built on",
                        1,
                        SHIZHONG,
                        "2020-03-01",
                        "2020-03-01",
                        null,
                        NOT_REQUIRED,
                        roster("2020-03", 100, 90),
                        roster("2021-03", 40, 40)),
                project("finished", 1, SHIZHONG, "2020-03-01", "2021-10-01", roster("2020-03", 70, 70)),
                project("begun later", 1, XUECHENG, "2021-11-01", null, roster("2021-11", 5, 5)));
        // When
        var rows = database.evidence("WAGE.MIGRANTS", "", ZAOZHUANG, Period.year(2021), 1);
        // Then
        assertThat(rows)
                .extracting(row -> row.recordId() + " " + row.on() + " " + row.counts())
                .containsExactlyInAnyOrder(
                        id("built on") + " 2021-03-31 40.00", id("begun later") + " 2021-11-30 5.00");
        assertThat(rows.stream().map(EvidenceRow::counts).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(database.value("WAGE.MIGRANTS", ZAOZHUANG, Period.year(2021)))
                .isEqualByComparingTo("45");
        assertThat(database.evidence("WAGE.MIGRANTS", "", ZAOZHUANG, Period.month(2021, 9), 1))
                .extracting(EvidenceRow::recordId)
                .containsExactlyInAnyOrder(id("built on"), id("finished"));
    }

    @Test
    void shouldGiveEvidenceOfOneItemOfABreakdown() throws SQLException {
        // Given
        database.count(openCase("c", 1, SHIZHONG, "2020-12-31"));
        // Then
        assertThat(database.evidence(OPEN, "cause=WAGE_ARREARS", ZAOZHUANG, Period.year(2021), 10))
                .extracting(EvidenceRow::dimensions)
                .containsExactly(List.of("cause=WAGE_ARREARS"));
        assertThat(database.evidence(OPEN, "cause=OTHER", ZAOZHUANG, Period.year(2021), 10))
                .isEmpty();
    }

    @Test
    void shouldFindAndPutRightAStockThatIsNotKeptRight() throws SQLException {
        // Given
        database.count(closedCase("c", 1, SHIZHONG, "2020-11-10", "2021-02-10"));
        assertThat(database.wrong(2020, 2021)).isEmpty();
        database.update(
                "update total set value = value + 7 where division = '%s' and period = '2020'".formatted(ZAOZHUANG));
        // When
        var wrong = database.wrong(2020, 2021);
        database.putRight(wrong);
        // Then
        assertThat(wrong)
                .contains(
                        new CellKey(ZAOZHUANG, "2020", OPEN, ""),
                        new CellKey(ZAOZHUANG, "2020", OPEN, "cause=WAGE_ARREARS"));
        assertThat(database.wrong(2020, 2021)).isEmpty();
        assertThat(open(ZAOZHUANG, Period.year(2021))).isEqualByComparingTo("0");
    }

    private static BigDecimal open(String division, Period period) throws SQLException {
        return database.value(OPEN, division, period);
    }

    private static BigDecimal opening(String division, Period period) throws SQLException {
        return database.opening(OPEN, division, period);
    }
}
