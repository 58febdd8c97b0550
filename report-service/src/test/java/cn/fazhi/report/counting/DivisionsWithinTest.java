package cn.fazhi.report.counting;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.annulled;
import static cn.fazhi.report.States.inspection;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsWithinTest {

    private static final String VISITS = "ENF.INSPECTIONS";
    private static final String NATION = "000000";
    private static final Extent YEAR = Extent.below(NATION, Period.year(2021));

    private static LedgerDatabase database;

    @BeforeAll
    static void migrate() {
        database = new LedgerDatabase("divisions_within");
    }

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
    }

    @Test
    void shouldNameOnlyDivisionsWithContributionsOfTheIndicatorInTheGeneration() throws SQLException {
        // Given
        database.count(inspection("a", 1, SHIZHONG, "甲", "2021-03-02"));
        // When, then
        assertThat(contributing(1, VISITS, YEAR)).containsExactly(SHIZHONG);
        assertThat(contributing(1, VISITS, Extent.below(ZAOZHUANG, Period.year(2022))))
                .containsExactly(SHIZHONG);
        assertThat(contributing(1, VISITS, new Extent(ZAOZHUANG, Scope.OWN, Period.year(2021))))
                .isEmpty();
        assertThat(contributing(1, "WAGE.AMOUNT", YEAR)).isEmpty();
        assertThat(contributing(2, VISITS, YEAR)).isEmpty();
        assertThat(contributing(1, VISITS, Extent.below(XUECHENG, Period.year(2021))))
                .isEmpty();
    }

    @Test
    void shouldStillNameWhereAFigureHasGoneBackToNothing() throws SQLException {
        // Given
        var inspection = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        database.count(inspection);
        // When
        database.count(annulled(inspection));
        // Then
        assertThat(contributing(1, VISITS, YEAR)).isEmpty();
        try (var connection = database.database().getConnection()) {
            assertThat(DivisionsWithin.withChanges(connection, VISITS, YEAR).codes())
                    .containsExactly(SHIZHONG);
            assertThat(DivisionsWithin.withChanges(connection, "WAGE.AMOUNT", YEAR)
                            .codes())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "3, 4", "512, 512", "513, 900", "900, 900", "901, 901", "903, 904", "1413, 1800"})
    void shouldHaveListsOfFewLengths(int codes, int named) {
        assertThat(DivisionsWithin.lengthened(Collections.nCopies(codes, SHIZHONG)))
                .hasSize(named);
    }

    @Test
    void shouldNameEachOfSeveral() throws SQLException {
        // Given
        var counties = List.of("370402", "370403", "370404", "370405", "370406");
        for (var county : counties) {
            database.count(inspection(county, 1, county, "甲", "2021-03-02"));
        }
        // When
        var named = contributing(1, VISITS, YEAR);
        // Then
        assertThat(named).hasSize(8);
        assertThat(Set.copyOf(named)).containsExactlyInAnyOrderElementsOf(counties);
    }

    private static List<String> contributing(int generation, String indicator, Extent extent) throws SQLException {
        try (var connection = database.database().getConnection()) {
            return DivisionsWithin.withContributions(connection, generation, indicator, extent)
                    .codes();
        }
    }
}
