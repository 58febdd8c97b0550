package cn.fazhi.report.counting;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.annulled;
import static cn.fazhi.report.States.inspection;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        // When
        database.count(inspection("a", 1, SHIZHONG, "甲", "2021-03-02"));
        // Then
        assertThat(contributing(1, VISITS, YEAR)).containsExactly(SHIZHONG);
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
        }
    }

    private static List<String> contributing(int generation, String indicator, Extent extent) throws SQLException {
        try (var connection = database.database().getConnection()) {
            return DivisionsWithin.withContributions(connection, generation, indicator, extent)
                    .codes();
        }
    }
}
