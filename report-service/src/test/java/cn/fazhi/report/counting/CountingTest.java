package cn.fazhi.report.counting;

import static cn.fazhi.report.States.SHANDONG;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.annulled;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.DivisionTree;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.States;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountingTest {

    private static final String INSPECTED = "ENF.EMP_INSPECTED";
    private static final String VISITS = "ENF.INSPECTIONS";
    private static final Period YEAR = Period.year(2021);

    private static ReportDatabase database;
    private static Counting counting;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("counting");
        countByTheTreeOfNow();
    }

    private static void countByTheTreeOfNow() {
        var divisions = new Divisions(database);
        divisions.load();
        counting = new Counting(divisions);
    }

    @BeforeEach
    void empty() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : List.of("fact", "contribution", "total", "distinct_reference")) {
                statement.executeUpdate("delete from " + table);
            }
        }
    }

    @Test
    void shouldCountAnEmployerInspectedTwiceOnceAndItsVisitsTwice() throws SQLException {
        // When
        count(inspection("a", 1, SHIZHONG, "甲", "2021-03-02"), inspection("b", 1, SHIZHONG, "甲", "2021-09-10"));
        // Then
        assertThat(value(INSPECTED, SHIZHONG, YEAR)).isEqualByComparingTo("1");
        assertThat(value(VISITS, SHIZHONG, YEAR)).isEqualByComparingTo("2");
    }

    @Test
    void shouldKeepAnEmployerCountedWhenOneOfItsTwoInspectionsIsAnnulled() throws SQLException {
        // Given
        var march = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        count(march, inspection("b", 1, SHIZHONG, "甲", "2021-09-10"));
        // When
        count(annulled(march));
        // Then
        assertThat(value(INSPECTED, SHIZHONG, YEAR)).isEqualByComparingTo("1");
        assertThat(value(INSPECTED, SHIZHONG, Period.month(2021, 3))).isEqualByComparingTo("0");
        assertThat(value(VISITS, SHANDONG, YEAR)).isEqualByComparingTo("1");
    }

    @Test
    void shouldCountAnEmployerInspectedByTwoCountiesOnceInThePrefecture() throws SQLException {
        // When
        count(inspection("a", 1, SHIZHONG, "甲", "2021-03-02"), inspection("b", 1, XUECHENG, "甲", "2021-03-20"));
        // Then
        assertThat(value(INSPECTED, SHIZHONG, YEAR)).isEqualByComparingTo("1");
        assertThat(value(INSPECTED, XUECHENG, YEAR)).isEqualByComparingTo("1");
        assertThat(value(INSPECTED, ZAOZHUANG, YEAR)).isEqualByComparingTo("1");
        assertThat(value(INSPECTED, ZAOZHUANG, Period.month(2021, 3))).isEqualByComparingTo("1");
        assertThat(value(INSPECTED, ZAOZHUANG, Period.quarter(2021, 1))).isEqualByComparingTo("1");
        assertThat(value(VISITS, "000000", YEAR)).isEqualByComparingTo("2");
    }

    @Test
    void shouldMoveACorrectedInspectionToItsNewDivisionAndYear() throws SQLException {
        // Given
        count(inspection("a", 1, SHIZHONG, "甲", "2021-12-31"));
        // When
        count(inspection("a", 2, XUECHENG, "甲", "2022-01-01"));
        // Then
        assertThat(value(INSPECTED, SHIZHONG, YEAR)).isEqualByComparingTo("0");
        assertThat(value(INSPECTED, ZAOZHUANG, YEAR)).isEqualByComparingTo("0");
        assertThat(value(INSPECTED, XUECHENG, Period.year(2022))).isEqualByComparingTo("1");
        assertThat(value(VISITS, XUECHENG, Period.quarter(2022, 1))).isEqualByComparingTo("1");
    }

    @Test
    void shouldIgnoreWhatIsNotNewer() throws SQLException {
        // Given
        var second = inspection("a", 2, SHIZHONG, "甲", "2021-05-01");
        count(second);
        // When
        count(second);
        count(inspection("a", 1, SHIZHONG, "甲", "2021-03-02"), second);
        // Then
        assertThat(value(VISITS, SHIZHONG, YEAR)).isEqualByComparingTo("1");
        assertThat(value(VISITS, SHIZHONG, Period.month(2021, 3))).isEqualByComparingTo("0");
    }

    @Test
    void shouldBreakDownByInspectionKind() throws SQLException {
        // When
        count(
                inspection("a", 1, SHIZHONG, "甲", "2021-03-02", Kind.ROUTINE),
                inspection("b", 1, SHIZHONG, "甲", "2021-04-02", Kind.ANNUAL_REVIEW_PATROL),
                inspection("c", 1, SHIZHONG, "乙", "2021-04-03", Kind.ANNUAL_REVIEW_PATROL));
        // Then
        assertThat(value(INSPECTED, "inspectionKind=ROUTINE", SHIZHONG, YEAR)).isEqualByComparingTo("1");
        assertThat(value(INSPECTED, "inspectionKind=ANNUAL_REVIEW_PATROL", SHIZHONG, YEAR))
                .isEqualByComparingTo("2");
        assertThat(value(INSPECTED, SHIZHONG, YEAR)).isEqualByComparingTo("2");
        assertThat(value("ENF.DOOR_PATROL", SHIZHONG, YEAR)).isEqualByComparingTo("2");
    }

    @Test
    void shouldCountTheWholeOnceAndEveryDimensionOfIt() throws SQLException {
        // When
        count(
                inspection("a", 1, SHIZHONG, "甲", "2021-03-02", Kind.ROUTINE),
                inspection("b", 1, XUECHENG, "甲", "2021-04-02", Kind.CAMPAIGN));
        // Then
        assertThat(value(VISITS, ZAOZHUANG, YEAR)).isEqualByComparingTo("2");
        assertThat(value(VISITS, "inspectionKind=ROUTINE", ZAOZHUANG, YEAR)).isEqualByComparingTo("1");
        assertThat(value(VISITS, "industry=F", ZAOZHUANG, YEAR)).isEqualByComparingTo("2");
        assertThat(value(INSPECTED, "industry=F", ZAOZHUANG, YEAR)).isEqualByComparingTo("1");
        assertThat(evidence(VISITS, "industry=F", ZAOZHUANG, YEAR)).hasSize(2);
        assertThat(evidence(VISITS, "inspectionKind=CAMPAIGN", ZAOZHUANG, YEAR))
                .extracting(EvidenceRow::dimensions)
                .containsExactly(List.of("inspectionKind=CAMPAIGN", "industry=F"));
    }

    @Test
    void shouldAddMoneyAndCountListedWorkersOnce() throws SQLException {
        // When
        count(
                recovery("a", 1, SHIZHONG, "2021-03-02", "1000.10", List.of("w1", "w2"), 0),
                recovery("b", 1, SHIZHONG, "2021-04-02", "2000.20", List.of("w2", "w3"), 0),
                recovery("c", 1, SHIZHONG, "2021-04-03", "0.05", List.of(), 7));
        // Then
        assertThat(value("WAGE.AMOUNT", SHIZHONG, YEAR)).isEqualTo("3000.35");
        assertThat(value("WAGE.WORKERS_LISTED", SHIZHONG, YEAR)).isEqualByComparingTo("3");
        assertThat(value("WAGE.WORKERS_STATED", SHIZHONG, YEAR)).isEqualByComparingTo("7");
    }

    @Test
    void shouldAgreeWithARecountFromTheContributions() throws SQLException {
        // Given
        count(
                inspection("a", 1, SHIZHONG, "甲", "2021-03-02"),
                inspection("b", 1, XUECHENG, "甲", "2021-03-20", Kind.CAMPAIGN),
                recovery("c", 1, XUECHENG, "2021-02-01", "12.30", List.of("w1", "w1"), 0));
        for (var period : List.of(YEAR, Period.quarter(2021, 1), Period.month(2021, 3))) {
            try (var connection = database.getConnection()) {
                var totals = new Totals(connection, 1);
                // When
                var recount = totals.recount(Extent.below(ZAOZHUANG, period));
                // Then
                assertThat(totals.read(ZAOZHUANG, period))
                        .isNotEmpty()
                        .allSatisfy((cell, value) ->
                                assertThat(value).as(cell.toString()).isEqualByComparingTo(recount.get(cell)));
                assertThat(totals.read(ZAOZHUANG, period)).hasSameSizeAs(recount);
            }
        }
    }

    @Test
    void shouldGiveEvidenceThatAddsUpToTheFigureOverAllPages() throws SQLException {
        // Given
        count(
                inspection("a", 1, SHIZHONG, "甲", "2021-03-02"),
                inspection("b", 1, SHIZHONG, "甲", "2021-04-02"),
                inspection("c", 1, SHIZHONG, "乙", "2021-04-03"));
        try (var connection = database.getConnection()) {
            var evidence = new EvidenceTable(connection, 1);
            // When
            var first = evidence.page(INSPECTED, ZAOZHUANG, YEAR, "", null, 2);
            var second = evidence.page(INSPECTED, ZAOZHUANG, YEAR, "", first.next(), 2);
            // Then
            assertThat(first.rows()).hasSize(2);
            assertThat(second.rows()).hasSize(1);
            assertThat(second.next()).isNull();
            var sum = first.rows().stream()
                    .map(EvidenceRow::counts)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .add(second.rows().getFirst().counts());
            assertThat(sum).isEqualByComparingTo("2");
        }
    }

    @Test
    void shouldCountAThingOnceInEvidenceWhosePageEndsWithinIt() throws SQLException {
        // Given
        count(inspection("a", 1, SHIZHONG, "甲", "2021-03-02"), inspection("b", 1, SHIZHONG, "甲", "2021-04-02"));
        try (var connection = database.getConnection()) {
            var evidence = new EvidenceTable(connection, 1);
            // When
            var first = evidence.page(INSPECTED, ZAOZHUANG, YEAR, "", null, 1);
            var second = evidence.page(INSPECTED, ZAOZHUANG, YEAR, "", first.next(), 1);
            // Then
            assertThat(first.rows()).extracting(EvidenceRow::counts).containsExactly(new BigDecimal("1.00"));
            assertThat(first.rows()).extracting(EvidenceRow::reason).containsExactly(Reason.INSPECTION_COMPLETED);
            assertThat(second.rows()).extracting(EvidenceRow::counts).containsExactly(new BigDecimal("0.00"));
            assertThat(second.rows()).extracting(EvidenceRow::reason).containsExactly(Reason.EMPLOYER_COUNTED_ALREADY);
            assertThat(second.next()).isNull();
        }
    }

    @Test
    void shouldNameNoThingInACursorNorTakeOne() throws SQLException {
        // Given: the distinct key of a worker is personal data
        count(recovery("a", 1, SHIZHONG, "2021-03-02", "1000.10", List.of("w1", "w2"), 0));
        try (var connection = database.getConnection()) {
            var evidence = new EvidenceTable(connection, 1);
            // When
            var next = evidence.page("WAGE.WORKERS_LISTED", SHIZHONG, YEAR, "", null, 1)
                    .next();
            // Then
            var cursor = Base64.getUrlDecoder().decode(next);
            assertThat(cursor).hasSize(Long.BYTES * 2 + Integer.BYTES);
            var guess = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(cursor, 36));
            assertThatThrownBy(() -> evidence.page("WAGE.WORKERS_LISTED", SHIZHONG, YEAR, "", guess, 1))
                    .isInstanceOf(MalformedCursor.class);
        }
    }

    @Test
    void shouldRefuseACursorWhoseRecordCountsNoMore() throws SQLException {
        // Given
        var march = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        var april = inspection("b", 1, SHIZHONG, "甲", "2021-04-02");
        count(march, april);
        try (var connection = database.getConnection()) {
            var evidence = new EvidenceTable(connection, 1);
            var first = evidence.page(INSPECTED, ZAOZHUANG, YEAR, "", null, 1);
            // When
            count(annulled(march), annulled(april));
            // Then
            assertThatThrownBy(() -> evidence.page(INSPECTED, ZAOZHUANG, YEAR, "", first.next(), 1))
                    .isInstanceOf(MalformedCursor.class);
        }
    }

    @Test
    void shouldCountForTheParentThatADivisionHadOnTheDay() throws SQLException {
        // Given: Yicheng District stands below Jining from the middle of a quarter on
        moveBelow("370404", "370800", "2021-05-15");
        try {
            // When
            count(
                    inspection("before", 1, "370404", "甲", "2021-05-14"),
                    inspection("after", 1, "370404", "甲", "2021-05-15"));
            // Then
            for (var period : List.of(YEAR, Period.quarter(2021, 2), Period.month(2021, 5))) {
                assertThat(value(VISITS, ZAOZHUANG, period)).isEqualByComparingTo("1");
                assertThat(value(VISITS, "370800", period)).isEqualByComparingTo("1");
                assertThat(value(VISITS, "370404", period)).isEqualByComparingTo("2");
                assertThat(value(INSPECTED, SHANDONG, period)).isEqualByComparingTo("1");
            }
            assertThat(evidence(VISITS, "370800", YEAR)).hasSize(1);
        } finally {
            migrate();
        }
    }

    @Test
    void shouldCountAnEmployerOnceWhenItsDivisionChangesItsLevelBetweenTwoInspections() throws SQLException {
        // Given: Yicheng District stands directly below the province from May on
        moveBelow("370404", SHANDONG, "2021-05-15");
        try {
            var march = inspection("march", 1, "370404", "甲", "2021-03-02");
            var september = inspection("september", 1, "370404", "甲", "2021-09-10");
            // When
            count(march, september);
            // Then
            for (var division : List.of("370404", ZAOZHUANG, SHANDONG, "000000")) {
                assertThat(value(INSPECTED, division, YEAR)).as(division).isEqualByComparingTo("1");
            }
            // When
            count(inspection("march", 2, "370404", "甲", "2021-06-01"));
            // Then
            assertThat(value(INSPECTED, "370404", YEAR)).isEqualByComparingTo("1");
            assertThat(value(INSPECTED, ZAOZHUANG, YEAR)).isEqualByComparingTo("0");
            // When
            count(annulled(inspection("march", 2, "370404", "甲", "2021-06-01")), annulled(september));
            // Then
            assertThat(value(INSPECTED, "370404", YEAR)).isEqualByComparingTo("0");
            assertThat(value(INSPECTED, SHANDONG, YEAR)).isEqualByComparingTo("0");
        } finally {
            migrate();
        }
    }

    private static void moveBelow(String division, String to, String on) throws SQLException {
        DivisionTree.moveBelow(database, division, to, on);
        countByTheTreeOfNow();
    }

    private static List<EvidenceRow> evidence(String indicator, String division, Period period) throws SQLException {
        return evidence(indicator, "", division, period);
    }

    private static List<EvidenceRow> evidence(String indicator, String dimension, String division, Period period)
            throws SQLException {
        try (var connection = database.getConnection()) {
            return new EvidenceTable(connection, 1)
                    .page(indicator, division, period, dimension, null, 50)
                    .rows();
        }
    }

    private static void count(RecordState... states) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            counting.count(
                    connection, 1, Arrays.stream(states).map(States::received).toList());
            connection.commit();
        }
    }

    private static BigDecimal value(String indicator, String division, Period period) throws SQLException {
        return value(indicator, "", division, period);
    }

    private static BigDecimal value(String indicator, String dimension, String division, Period period)
            throws SQLException {
        try (var connection = database.getConnection()) {
            return new Totals(connection, 1)
                    .read(division, period)
                    .getOrDefault(new Totals.Of(indicator, dimension), BigDecimal.ZERO);
        }
    }
}
