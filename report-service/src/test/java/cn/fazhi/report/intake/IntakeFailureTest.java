package cn.fazhi.report.intake;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.intake.IntakeTest.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.contracts.RecordState;
import cn.fazhi.localstack.FaultyProxy;
import cn.fazhi.localstack.Topics;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.counting.Period;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replicas that fall dead and a database that goes away, on the real broker. */
class IntakeFailureTest {

    private static final String SCHEMA = "intake_failure";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Some seconds at a desk; 30 where it is accepted. */
    private static final Duration OUTAGE = Duration.ofSeconds(Long.getLong("fazhi.outage-seconds", 4));

    private static ReportDatabase database;
    private static Tables tables;
    private TestTopics topics;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh(SCHEMA);
        tables = new Tables(database);
    }

    @BeforeEach
    void open() throws Exception {
        tables.empty();
        topics = TestTopics.create();
    }

    @AfterEach
    void close() {
        topics.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, IntakeProcess.CONSUMERS})
    void shouldCountABatchOnceWhenTheProcessDiesBetweenItsCommitAndTheAcknowledgement(int consumers) throws Exception {
        // Given
        var history = history(new Random(3), 100);
        topics.publish(history);
        // When
        try (var dying = IntakeProcess.startDyingAfterCommit(1, topics.prefix(), "a", SCHEMA, consumers)) {
            assertThat(dying.exitCode()).isEqualTo(FatalCommit.EXIT_CODE);
        }
        assertThat(tables.rows("select count(*) > 0 from fact")).containsExactly("1");
        assertThat(acknowledged()).isZero();
        // Then
        try (var _ = IntakeProcess.start(topics.prefix(), "a", SCHEMA)) {
            awaitCounted();
        }
        tables.assertSameAsCountedAlone(history);
    }

    @Test
    void shouldGoOnByItselfWhenTheDatabaseIsBack() throws Exception {
        // Given
        var server = URI.create(ReportDatabase.server().substring("jdbc:".length()));
        var history = history(new Random(4), 300);
        try (var proxy = new FaultyProxy(server.getHost(), server.getPort());
                var _ = IntakeWorker.start(topics.prefix(), "a", through(proxy))) {
            publishInParts(history.subList(0, 300));
            await().atMost(PATIENCE)
                    .until(() -> !tables.rows("select 1 from fact limit 1").isEmpty());
            // When
            proxy.cut();
            publishInParts(history.subList(300, history.size()));
            var nothing = tables.rows("select topic, kafka_partition, next_offset from intake_position order by 1, 2");
            await().during(OUTAGE)
                    .atMost(OUTAGE.plus(PATIENCE))
                    .until(() -> tables.rows(
                                    "select topic, kafka_partition, next_offset from intake_position order by 1, 2")
                            .equals(nothing));
            proxy.restore();
            // Then
            awaitCounted();
        }
        tables.assertSameAsCountedAlone(history);
        assertThat(tables.rows("select reason from dead_letter")).isEmpty();
    }

    @Test
    void shouldSetAPoisonEventAsideOnceAndCountTheRest() throws Exception {
        // Given
        var good = inspection("good", 1, SHIZHONG, "甲", "2021-03-02");
        var poison = inspection("poison", 1, SHIZHONG, "乙", "2021-03-02");
        topics.publish(good);
        topics.publishPoison(poison, "{\"id\":\"%s\",\"revision\":1,\"kind\":\"UNHEARD_OF\"}".formatted(poison.id()));
        topics.publish(inspection("other", 1, SHIZHONG, "丙", "2021-03-03"));
        // When: the first delivery is never acknowledged
        try (var dying = IntakeProcess.startDyingAfterCommit(1, topics.prefix(), "a", SCHEMA, 1)) {
            assertThat(dying.exitCode()).isEqualTo(FatalCommit.EXIT_CODE);
        }
        try (var _ = IntakeWorker.start(topics.prefix(), "a", database)) {
            awaitCounted();
            await().atMost(PATIENCE).until(() -> acknowledged() > 0);
            // Then
            assertThat(tables.rows("select state, division, business_year, revision, reason from dead_letter"))
                    .containsExactly("OPEN 370402 2021 1 not a state of inspection at /kind");
            assertThat(tables.value("ENF.INSPECTIONS", SHIZHONG, Period.year(2021)))
                    .isEqualByComparingTo("2");
            // And a newer state of the record makes it moot
            topics.publish(inspection("poison", 2, SHIZHONG, "乙", "2021-03-02"));
            awaitCounted();
        }
        assertThat(tables.rows("select state, closed_at is not null from dead_letter"))
                .containsExactly("SUPERSEDED 1");
        assertThat(tables.value("ENF.INSPECTIONS", SHIZHONG, Period.year(2021))).isEqualByComparingTo("3");
    }

    private void publishInParts(List<RecordState> states) {
        var part = new ArrayList<RecordState>();
        for (var state : states) {
            part.add(state);
            if (part.size() == 20) {
                topics.publish(part);
                part.clear();
            }
        }
        topics.publish(part);
    }

    private void awaitCounted() throws Exception {
        var ends = topics.ends();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> tables.countedUpTo(ends));
    }

    private long acknowledged() throws Exception {
        try (var admin = Topics.admin(TestTopics.kafka())) {
            return admin
                    .listConsumerGroupOffsets(IntakeWorker.group(topics.prefix()))
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .values()
                    .stream()
                    .filter(Objects::nonNull)
                    .count();
        }
    }

    private static ReportDatabase through(FaultyProxy proxy) {
        return ReportDatabase.at("jdbc:mysql://127.0.0.1:" + proxy.port(), SCHEMA);
    }
}
