package cn.fazhi.report.counting;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.report.DivisionTree;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** The days on which the tree changed are known, or nothing is read. */
class DivisionChangesTest {

    private static final String BEFORE_THE_CHANGES = "202611301159?";
    private static final String CHANGES = "select ancestor, changed_on from division_change order by ancestor";
    private static final String JINING = "370800";

    @Test
    void shouldKnowTheChangesOfATreeThatHasChangedBeforeTheUpgrade() throws SQLException {
        // Given
        var database = ReportDatabase.existing("division_changes_upgrade");
        flyway(database).cleanDisabled(false).load().clean();
        flyway(database).target(BEFORE_THE_CHANGES).load().migrate();
        var tables = new Tables(database);
        tables.update("update division_ancestor set valid_until = '2022-05-15' where division = '" + SHIZHONG
                + "' and ancestor = '" + ZAOZHUANG + "'");
        tables.update("insert into division_ancestor (ancestor, division, valid_from, valid_until) values ('" + JINING
                + "', '" + SHIZHONG + "', '2022-05-15', '9999-12-31')");
        // When
        flyway(database).load().migrate();
        // Then
        assertThat(tables.rows(CHANGES)).containsExactly(ZAOZHUANG + " 2022-05-15", JINING + " 2022-05-15");
    }

    @Test
    void shouldNotStartOnATreeWhoseChangesAreNotKnown() throws SQLException {
        // Given
        var database = ReportDatabase.fresh("division_changes");
        var tables = new Tables(database);
        DivisionTree.moveBelow(database, SHIZHONG, JINING, "2022-05-15");
        var check = new DivisionChanges(database, Optional.of("any"));
        check.check(null);
        assertThat(tables.rows(CHANGES)).containsExactly(ZAOZHUANG + " 2022-05-15", JINING + " 2022-05-15");
        // When
        tables.update("delete from division_change");
        // Then
        assertThatThrownBy(() -> check.check(null))
                .hasMessageContaining("2022-05-15")
                .hasMessageContaining("derive-ancestors.sql");
    }

    @Test
    void shouldNotStartOnANewDivisionThatStandsBelowNothingBeforeItsFirstDay() throws SQLException {
        // Given
        var database = ReportDatabase.fresh("division_changes_new");
        var tables = new Tables(database);
        DivisionTree.begin(database, "370407", ZAOZHUANG, "2022-07-01");
        var check = new DivisionChanges(database, Optional.of("any"));
        check.check(null);
        assertThat(tables.rows(CHANGES)).isEmpty();
        // When: as an older release derived it
        tables.update("update division_ancestor set valid_from = '2022-07-01'"
                + " where division = '370407' and ancestor <> '370407'");
        tables.update("insert into division_change (ancestor, changed_on)"
                + " select ancestor, valid_from from division_ancestor where valid_from = '2022-07-01'");
        // Then
        assertThatThrownBy(() -> check.check(null))
                .hasMessageContaining("370407")
                .hasMessageContaining("derive-ancestors.sql");
    }

    private static FluentConfiguration flyway(ReportDatabase database) {
        return Flyway.configure().dataSource(database).locations("db/identity", "db/migration");
    }
}
