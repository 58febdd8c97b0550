package cn.fazhi.report.indicator;

import static cn.fazhi.contracts.DisputeState.Kind.LITIGATION;
import static cn.fazhi.report.Api.SHIZHONG;
import static cn.fazhi.report.Api.XUECHENG;
import static cn.fazhi.report.Api.ZAOZHUANG;
import static cn.fazhi.report.EnforcementStates.dispute;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.States;
import cn.fazhi.report.Tables;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.counting.Totals;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalogue as several instances read it from the real database. */
class CatalogueTest {

    private static final String CLOSED_TWICE = "insert into derived_indicator (code, zh, en, unit, measure, numerator,"
            + " version) values ('X.CLOSED', '结案', 'closed', '起', 'DERIVED', '%s', %d)";

    private static ReportDatabase database;
    private static Divisions divisions;
    private static Tables tables;

    private Catalogue instance;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("catalogue");
        divisions = new Divisions(database);
        divisions.load();
        tables = new Tables(database);
    }

    @BeforeEach
    void start() throws SQLException {
        tables.empty();
        tables.update("delete from derived_indicator where code like 'X.%'");
        tables.update("delete from policy_choice");
        tables.update("update catalogue_revision set revision = revision + 1");
        instance = new Catalogue(new Snapshot(database), divisions);
    }

    @Test
    void shouldHaveWhatIsShippedAsVersionOneByTheSystem() throws SQLException {
        assertThat(tables.rows("select distinct version, state, zero_rule, created_by from derived_indicator"))
                .containsExactly("1 ACTIVE NO_VALUE system");
        assertThat(instance.now().withRetired()).allMatch(Indicator::active);
        assertThat(instance.now().get("WAGE.AVG").formula()).isEqualTo("(WAGE.AMOUNT) / (WAGE.WORKERS)");
    }

    @Test
    void shouldShowAChangeInEveryInstanceWithItsNextAnswer() throws SQLException {
        // Given
        var other = new Catalogue(new Snapshot(database), divisions);
        assertThat(Stream.of(instance, other).map(catalogue -> catalogue.now().find("X.CLOSED")))
                .allMatch(Optional::isEmpty);
        // When
        define("ENF.CLOSED", 1);
        // Then
        assertThat(Stream.of(instance, other).map(CatalogueTest::closed)).containsExactly("ENF.CLOSED", "ENF.CLOSED");
        // When
        define("ENF.CLOSED + ENF.REVOKED", 2);
        // Then
        assertThat(Stream.of(instance, other).map(CatalogueTest::closed))
                .containsExactly("ENF.CLOSED + ENF.REVOKED", "ENF.CLOSED + ENF.REVOKED");
    }

    @Test
    void shouldNotMixTwoVersionsInOneAnswer() throws SQLException {
        // Given
        define("ENF.CLOSED", 1);
        try (var answering = oneMoment()) {
            instance.at(answering, SHIZHONG, 2021);
            // When
            define("ENF.CLOSED + ENF.REVOKED", 2);
            assertThat(closed(instance)).isEqualTo("ENF.CLOSED + ENF.REVOKED");
            // Then
            assertThat(instance.at(answering, SHIZHONG, 2021).get("X.CLOSED").formula())
                    .isEqualTo("ENF.CLOSED");
        }
        assertThat(closed(instance)).isEqualTo("ENF.CLOSED + ENF.REVOKED");
    }

    @Test
    void shouldForgetAChangeThatWasRolledBack() throws SQLException {
        // Given
        try (var change = database.getConnection()) {
            change.setAutoCommit(false);
            instance.beginChange(change);
            try (var insert = change.createStatement()) {
                insert.executeUpdate(CLOSED_TWICE.formatted("ENF.CLOSED", 1));
            }
            // When
            change.rollback();
        }
        // Then
        assertThat(instance.now().find("X.CLOSED")).isEmpty();
        define("ENF.REVOKED", 1);
        assertThat(closed(instance)).isEqualTo("ENF.REVOKED");
    }

    /** The same four lawsuits, by who reads them: counted by outcome, judged only when read. */
    @Test
    void shouldJudgeTheSameLawsuitsByThePolicyOfTheDivisionThatIsRead() throws SQLException {
        // Given
        lawsuits();
        // When
        choose(XUECHENG, 2021, "WITHDRAWN_LEFT_OUT");
        // Then
        assertThat(judged(XUECHENG, 2021))
                .containsExactly(
                        "LIT.LOSS 50.00 = 1 / 2 WITHDRAWN_LEFT_OUT", "LIT.WIN 50.00 = 1 / 2 WITHDRAWN_LEFT_OUT");
        assertThat(judged(ZAOZHUANG, 2021))
                .containsExactly("LIT.LOSS 33.33 = 1 / 3 WITHDRAWN_IS_WON", "LIT.WIN 66.67 = 2 / 3 WITHDRAWN_IS_WON");
        // When
        choose(XUECHENG, 2021, "MEDIATED_IN_TOTAL");
        // Then
        assertThat(judged(XUECHENG, 2021))
                .containsExactly("LIT.LOSS 25.00 = 1 / 4 MEDIATED_IN_TOTAL", "LIT.WIN 50.00 = 2 / 4 MEDIATED_IN_TOTAL");
    }

    @Test
    void shouldJudgeWhatLiesBelowByTheSamePolicyUntilItChoosesItself() throws SQLException {
        // Given
        lawsuits();
        choose(ZAOZHUANG, 2021, "WITHDRAWN_LEFT_OUT");
        assertThat(judged(XUECHENG, 2021)).allMatch(figure -> figure.endsWith("1 / 2 WITHDRAWN_LEFT_OUT"));
        // When
        choose(XUECHENG, 2019, "WITHDRAWN_IS_WON");
        // Then
        assertThat(judged(XUECHENG, 2021)).allMatch(figure -> figure.endsWith("/ 3 WITHDRAWN_IS_WON"));
        assertThat(judged(ZAOZHUANG, 2021)).allMatch(figure -> figure.endsWith("1 / 2 WITHDRAWN_LEFT_OUT"));
    }

    @Test
    void shouldJudgeEarlierYearsAsBefore() throws SQLException {
        lawsuits();
        choose(XUECHENG, 2022, "WITHDRAWN_LEFT_OUT");
        assertThat(judged(XUECHENG, 2021)).allMatch(figure -> figure.endsWith("/ 3 WITHDRAWN_IS_WON"));
        assertThat(judged(XUECHENG, 2022))
                .containsExactly("LIT.LOSS null = 0 / 0 WITHDRAWN_LEFT_OUT", "LIT.WIN null = 0 / 0 WITHDRAWN_LEFT_OUT");
    }

    private static void lawsuits() throws SQLException {
        var suits = List.of(
                dispute("s1", LITIGATION, XUECHENG, "2021-01-04", "2021-03-01", Outcome.WITHDRAWN),
                dispute("s2", LITIGATION, XUECHENG, "2021-01-05", "2021-03-02", Outcome.CLAIM_DISMISSED),
                dispute("s3", LITIGATION, XUECHENG, "2021-01-06", "2021-03-03", Outcome.MEDIATED),
                dispute("s4", LITIGATION, XUECHENG, "2021-01-07", "2021-03-04", Outcome.ANNULLED));
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new Counting(divisions)
                    .count(connection, 1, suits.stream().map(States::received).toList());
            connection.commit();
        }
    }

    private List<String> judged(String division, int year) throws SQLException {
        try (var connection = oneMoment()) {
            var base = BaseValues.read(new Totals(connection, 1), division, Period.year(year));
            var definitions = instance.at(connection, division, year);
            return new Figures(definitions, base)
                    .all(null).stream()
                            .filter(figure -> List.of("LIT.WIN", "LIT.LOSS")
                                    .contains(figure.indicator().code()))
                            .map(figure -> "%s %s = %s / %s %s"
                                    .formatted(
                                            figure.indicator().code(),
                                            figure.value(),
                                            figure.numerator(),
                                            figure.denominator(),
                                            figure.indicator().policy().code()))
                            .toList();
        }
    }

    private static void choose(String division, int fromYear, String policy) throws SQLException {
        tables.update("insert into policy_choice (id, division, from_year, policy, reason, chosen_by)"
                + " values (unhex(replace(uuid(), '-', '')), '" + division + "', " + fromYear + ", '" + policy
                + "', '统一口径', 'somebody')");
        tables.update("update catalogue_revision set revision = revision + 1");
    }

    private static void define(String numerator, int version) throws SQLException {
        tables.update(CLOSED_TWICE.formatted(numerator, version));
        tables.update("update catalogue_revision set revision = revision + 1");
    }

    private static String closed(Catalogue catalogue) {
        return catalogue.now().get("X.CLOSED").formula();
    }

    private static Connection oneMoment() throws SQLException {
        var connection = database.getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }
}
