package cn.fazhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.identity.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tree of divisions as the service's own migrations make it, and with a county that changed its prefecture. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class DivisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String MOVED = "999101";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void aCountyThatMovedIn2019() throws SQLException {
        execute("insert into division (code, name) values ('" + MOVED + "', '迁移县')");
        execute("insert into division_parent (division, parent, valid_from, valid_until) values"
                + " ('" + MOVED + "', '370900', '1992-11-01', '2019-01-01'),"
                + " ('" + MOVED + "', '370100', '2019-01-01', '9999-12-31')");
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        execute("delete from division_parent where division = '" + MOVED + "'");
        execute("delete from division where code = '" + MOVED + "'");
    }

    @Test
    void shouldStandBelowPrefectureProvinceAndNation() {
        assertThat(lineage("370402", TODAY)).containsExactly("370402", "370400", "370000", "000000");
        assertThat(lineage("370400", TODAY)).containsExactly("370400", "370000", "000000");
        assertThat(lineage("000000", TODAY)).containsExactly("000000");
    }

    @Test
    void shouldPutTheDistrictOfAMunicipalityDirectlyBelowIt() {
        assertThat(lineage("110101", TODAY)).containsExactly("110101", "110000", "000000");
    }

    @Test
    void shouldGoByTheParentOfTheDay() {
        assertThat(lineage(MOVED, LocalDate.of(2018, 12, 31)))
                .contains("370900")
                .doesNotContain("370100");
        assertThat(lineage(MOVED, LocalDate.of(2019, 1, 1))).contains("370100").doesNotContain("370900");
    }

    /** A case that passed to it from another division was filed before. */
    @Test
    void shouldStandBelowItsFirstParentBeforeItsFirstDayToo() {
        assertThat(lineage(MOVED, LocalDate.of(1992, 10, 31))).containsExactly(MOVED, "370900", "370000", "000000");
    }

    @Test
    void shouldCoverWhatLiesBelowAndNothingBeside() {
        var divisions = divisions();

        assertThat(divisions.covers(code("370400"), code("370402"), TODAY)).isTrue();
        assertThat(divisions.covers(code("370402"), code("370402"), TODAY)).isTrue();
        assertThat(divisions.covers(code("370402"), code("370400"), TODAY)).isFalse();
        assertThat(divisions.covers(code("370403"), code("370402"), TODAY)).isFalse();
    }

    @Test
    void shouldKnowEveryDivisionByName() {
        var divisions = divisions();

        assertThat(divisions.name(code("370402"))).contains("市中区");
        assertThat(divisions.exists(code("999999"))).isFalse();
    }

    private List<String> lineage(String division, LocalDate on) {
        return divisions().lineage(code(division), on).stream()
                .map(DivisionCode::value)
                .toList();
    }

    private Divisions divisions() {
        var divisions = new Divisions(database);
        divisions.load();
        return divisions;
    }

    private static DivisionCode code(String value) {
        return new DivisionCode(value);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
