package cn.fazhi.report.intake;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.inspection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.counting.Period;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record published again at its revision, after its schema has grown: on the real database and broker. */
class RepublicationTest {

    private static final Period YEAR = Period.year(2021);
    private static final InspectionState OF_VERSION_2 = inspection("a", 3, SHIZHONG, "甲", "2021-03-02");
    private static final InspectionState OF_VERSION_1 = withoutIndustry(OF_VERSION_2);
    private static final InspectionState ANOTHER = inspection("b", 1, XUECHENG, "甲", "2021-04-02");

    private static ReportDatabase database;
    private static Tables tables;
    private TestTopics topics;
    private IntakeWorker intake;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("republication");
        tables = new Tables(database);
    }

    @BeforeEach
    void countTheOldSchema() throws Exception {
        tables.empty();
        topics = TestTopics.create();
        intake = IntakeWorker.start(topics.prefix(), "live", database);
        topics.publish(OF_VERSION_1, 1);
        topics.publish(ANOTHER, 1);
        awaitCounted();
    }

    @AfterEach
    void close() {
        intake.close();
        topics.close();
    }

    @Test
    void shouldTakeUpTheHigherSchemaVersionOfTheSameRevision() throws Exception {
        // Given
        assertThat(tables.value("ENF.EMP_INSPECTED", "industry=F", SHIZHONG, YEAR))
                .isEqualByComparingTo("0");
        // When
        topics.publish(OF_VERSION_2, 2);
        awaitCounted();
        // Then
        assertThat(tables.value("ENF.EMP_INSPECTED", "industry=F", SHIZHONG, YEAR))
                .isEqualByComparingTo("1");
        assertThat(tables.value("ENF.INSPECTIONS", ZAOZHUANG, YEAR)).isEqualByComparingTo("2");
        assertThat(tables.value("ENF.EMP_INSPECTED", ZAOZHUANG, YEAR)).isEqualByComparingTo("1");
        assertThat(tables.rows("select revision, schema_version, payload like '%\"industry\":\"F\"%' from fact"
                        + " order by revision desc limit 1"))
                .containsExactly("3 2 1");
        tables.assertSameAsCountedAlone(List.of(OF_VERSION_2, ANOTHER));
    }

    @Test
    void shouldChangeNothingWhenTheLowerSchemaVersionComesAfterIt() throws Exception {
        // Given
        topics.publish(OF_VERSION_2, 2);
        awaitCounted();
        // When
        topics.publish(OF_VERSION_1, 1);
        topics.publish(OF_VERSION_2, 2);
        topics.publish(OF_VERSION_1, 1);
        awaitCounted();
        // Then
        assertThat(tables.rows("select revision, schema_version from fact order by revision desc limit 1"))
                .containsExactly("3 2");
        tables.assertSameAsCountedAlone(List.of(OF_VERSION_2, ANOTHER));
    }

    private static InspectionState withoutIndustry(InspectionState state) {
        var employer = state.employer();
        return new InspectionState(
                state.id(),
                state.revision(),
                state.division(),
                state.businessDate(),
                state.kind(),
                state.status(),
                new EmployerSnapshot(employer.id(), employer.creditCode(), employer.name(), null),
                state.plannedOn(),
                state.completedOn(),
                state.result(),
                state.inspectors(),
                state.annulment());
    }

    private void awaitCounted() throws Exception {
        var ends = topics.ends();
        await().atMost(Duration.ofMinutes(1)).until(() -> tables.countedUpTo(ends));
    }
}
