package cn.fazhi.report.counting;

import static cn.fazhi.report.EnforcementStates.closedCase;
import static cn.fazhi.report.EnforcementStates.openCase;
import static cn.fazhi.report.States.SHANDONG;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.received;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class YearTotalsTest {

    private static ReportDatabase database;

    @BeforeAll
    static void count() throws SQLException {
        database = ReportDatabase.fresh("year_totals");
        new Tables(database).empty();
        var divisions = new Divisions(database);
        divisions.load();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new Counting(divisions)
                    .count(
                            connection,
                            1,
                            List.of(
                                    received(inspection("i1", 1, SHIZHONG, "甲", "2021-03-02")),
                                    received(inspection("i2", 1, XUECHENG, "甲", "2021-03-02")),
                                    received(recovery("w1", 1, SHIZHONG, "2021-04-01", "9.50", List.of("a"), 2)),
                                    received(closedCase("c1", 1, SHIZHONG, "2020-05-01", "2021-05-01")),
                                    received(openCase("c2", 1, XUECHENG, "2019-05-01"))));
            connection.commit();
        }
    }

    @Test
    void shouldReadInOneStatementWhatTheOthersReadInSeveral() throws SQLException {
        try (var connection = database.getConnection()) {
            var totals = new Totals(connection, 1);
            for (var division : List.of(SHIZHONG, ZAOZHUANG, SHANDONG, "000000")) {
                for (int year = 2018; year <= 2022; year++) {
                    var period = Period.year(year);
                    var counted =
                            YearTotals.read(connection, 1, division, period).orElseThrow();
                    assertThat(counted.values()).isEqualTo(totals.read(division, period));
                    assertThat(counted.opening().values().stream().filter(value -> value.signum() != 0))
                            .containsExactlyInAnyOrderElementsOf(
                                    totals.opening(Extent.below(division, period)).values().stream()
                                            .filter(value -> value.signum() != 0)
                                            .toList());
                }
            }
        }
    }

    @Test
    void shouldGiveNothingOfAGenerationThatIsLiveNoMore() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(YearTotals.read(connection, 2, SHIZHONG, Period.year(2021)))
                    .isEmpty();
        }
    }
}
