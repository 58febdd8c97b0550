package cn.fazhi.report;

import static cn.fazhi.report.Api.ZAOZHUANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the day on which a division changes its parent, every way of asking agrees: by China's date, at both ends. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class ScopeDayTest {

    private static final String YICHENG = "370404";
    private static final String JINING = "370800";
    private static final String SHIZHONG = "370402";
    private static final String SHANDONG = "370000";
    private static final String CHANGE = "2036-06-01";
    private static final String LATER = "2036-07-01";
    /** In London it is still the day before. */
    private static final Instant FIRST_MINUTE = Instant.parse("2036-05-31T16:01:00Z");

    @Inject
    DataSource database;

    @Inject
    Divisions divisions;

    @BeforeEach
    void move() throws SQLException {
        DivisionTree.moveBelow(database, YICHENG, JINING, CHANGE);
        divisions.load();
    }

    @AfterEach
    void moveBack() throws SQLException {
        DivisionTree.forgetChanges(database, YICHENG, CHANGE);
        divisions.load();
    }

    @Test
    void shouldStandBelowItsOldParentUntilTheDayBefore() {
        // Given
        var meeting = meeting();
        on(FIRST_MINUTE.minusSeconds(120));
        // Then
        assertSeen(meeting, ZAOZHUANG);
        assertUnseen(meeting, JINING);
    }

    @Test
    void shouldStandBelowItsNewParentFromChinasFirstMinuteOn() {
        // Given
        var meeting = meeting();
        on(FIRST_MINUTE);
        // Then
        assertSeen(meeting, JINING);
        assertUnseen(meeting, ZAOZHUANG);
    }

    @Test
    void shouldBeSeenByTheDivisionIntoWhichItWasMerged() throws SQLException {
        // Given
        var meeting = meeting();
        DivisionTree.moveBelow(database, YICHENG, SHIZHONG, LATER);
        divisions.load();
        on(FIRST_MINUTE.plus(Duration.ofDays(40)));
        // Then
        for (var division : new String[] {SHIZHONG, ZAOZHUANG, SHANDONG}) {
            assertSeen(meeting, division);
        }
        assertUnseen(meeting, JINING);
    }

    @Test
    void shouldBeSeenByTheNationThoughItStandsBelowNothingAnyMore() throws SQLException {
        // Given
        var meeting = meeting();
        DivisionTree.change(
                database,
                "delete from division_parent where division = '%s' and valid_from = '%s'".formatted(YICHENG, CHANGE));
        divisions.load();
        on(FIRST_MINUTE);
        // Then
        assertSeen(meeting, DivisionCode.NATION.value());
        assertUnseen(meeting, SHANDONG);
    }

    private static void assertSeen(UUID meeting, String division) {
        var api = Api.as(division, Role.ADMIN, Role.REPORT_EDITOR);
        api.get("/v1/governance/meetings/" + meeting).then().statusCode(200);
        assertThat(api.get("/v1/audit-entries?recordId=" + meeting).jsonPath().getList("items"))
                .hasSize(1);
        assertThat(api.get("/v1/digests?family=law-meeting&division=" + YICHENG)
                        .jsonPath()
                        .getList("items"))
                .isNotEmpty();
    }

    private static void assertUnseen(UUID meeting, String division) {
        var api = Api.as(division, Role.ADMIN, Role.REPORT_EDITOR);
        api.get("/v1/governance/meetings/" + meeting).then().statusCode(404);
        assertThat(api.get("/v1/audit-entries?recordId=" + meeting).jsonPath().getList("items"))
                .isEmpty();
        assertThat(api.get("/v1/digests?family=law-meeting&division=" + YICHENG)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    private static UUID meeting() {
        var planned = Api.as(YICHENG, Role.REPORT_EDITOR).post("/v1/governance/meetings", """
                        {"division": "370404", "subject": "研究法治政府建设", "plannedOn": "2021-03-15"}""");
        planned.then().statusCode(201);
        return UUID.fromString(planned.jsonPath().getString("id"));
    }

    private static void on(Instant time) {
        QuarkusMock.installMockForType(Clock.fixed(time, ZoneId.of("Asia/Shanghai")), Clock.class);
    }
}
