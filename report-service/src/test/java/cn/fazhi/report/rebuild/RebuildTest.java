package cn.fazhi.report.rebuild;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.States;
import cn.fazhi.report.StruckDatabase;
import cn.fazhi.report.Tables;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.IntakeWorker;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.LeaseLost;
import cn.fazhi.report.job.Transactions;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The promises of a rebuild, on the real database and the real broker. */
class RebuildTest {

    private static final Period YEAR = Period.year(2021);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration OVER_AT_ONCE = Duration.ZERO;
    private static final long LITTLE_MEMORY = 100;

    private static ReportDatabase database;
    private static Tables tables;
    private static Transactions transactions;
    private static Divisions divisions;
    private TestTopics topics;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("rebuild");
        tables = new Tables(database);
        transactions = new Transactions(database);
        divisions = new Divisions(database);
        divisions.load();
    }

    @BeforeEach
    void empty() throws Exception {
        tables.empty();
        topics = TestTopics.create();
    }

    @AfterEach
    void close() {
        topics.close();
    }

    @ParameterizedTest
    @EnumSource
    void shouldCountTheSameWhileRecordsKeepComing(Source source) throws Exception {
        // Given
        var before = inspections("before", 3000, 1);
        topics.publish(before);
        var intake = IntakeWorker.start(topics.prefix(), "live", database);
        awaitCounted();
        var rebuilt = new AtomicBoolean();
        var writer = CompletableFuture.supplyAsync(
                () -> writeUntil(rebuilt), task -> Thread.ofPlatform().start(task));
        // When
        var begun = begin(source, LONG);
        rebuild(begun, divisions::exists);
        rebuilt.set(true);
        var during = writer.get(2, TimeUnit.MINUTES);
        awaitCounted();
        intake.close();
        // Then
        assertThat(tables.rows("select live from counting_generation")).containsExactly("2");
        assertThat(tables.rows("select state, differences from rebuild")).containsExactly("DONE 0");
        before.addAll(during);
        tables.assertSameAsCountedAlone(before);
        assertThat(leftovers(2)).isEmpty();
    }

    /** Corrected and new records, at the pace of the intake. */
    private List<RecordState> writeUntil(AtomicBoolean rebuilt) {
        var written = new ArrayList<RecordState>();
        try {
            for (int round = 1; round == 1 || !rebuilt.get(); round++) {
                written.addAll(inspections("before", 20, round + 1));
                written.addAll(inspections("during" + round + "-", 20, 1));
                topics.publish(written.subList(written.size() - 40, written.size()));
                awaitCounted();
            }
        } catch (Exception e) {
            throw new CompletionException(e);
        }
        return written;
    }

    @Test
    void shouldMakeWhatWasTamperedWithWholeAndSayWhatItWas() throws Exception {
        // Given
        var states = List.of(
                inspection("a", 1, SHIZHONG, "甲", "2021-03-02"),
                inspection("b", 2, XUECHENG, "乙", "2021-04-02"),
                recovery("c", 1, SHIZHONG, "2021-05-02", "1000.10", List.of("w"), 0));
        topics.publish(states);
        countLive();
        tables.update("update total set value = 7 where division = '370402' and period = '2021'"
                + " and indicator = 'WAGE.AMOUNT' and dimension = ''");
        tables.update("update fact set revision = 9 where revision = 2");
        tables.update("update fact set record_id = unhex('" + hex("z") + "') where family = 'WAGE_RECOVERY'");
        tables.update("update total set dimension = 'x' where division = '370400' and period = '2021'"
                + " and indicator = 'WAGE.AMOUNT' and dimension = ''");
        // When
        rebuild(begin(Source.TOPICS, LONG), divisions::exists);
        // Then
        assertThat(tables.value("WAGE.AMOUNT", SHIZHONG, YEAR)).isEqualTo("1000.10");
        assertThat(tables.rows("select kind, subject, before_value, after_value from rebuild_difference order by seq"))
                .containsExactlyInAnyOrder(
                        "FACT INSPECTION " + hex("b") + " 9 370403 2021 2 370403 2021",
                        "FACT WAGE_RECOVERY " + hex("z") + " 1 370402 2021 null",
                        "FACT WAGE_RECOVERY " + hex("c") + " null 1 370402 2021",
                        "TOTAL 370402 2021 WAGE.AMOUNT  7.00 1000.10",
                        "TOTAL 370400 2021 WAGE.AMOUNT x 1000.10 0.00",
                        "TOTAL 370400 2021 WAGE.AMOUNT  0 1000.10");
        tables.assertSameAsCountedAlone(states);
    }

    @ParameterizedTest
    @EnumSource
    void shouldLeaveTheLiveFiguresUntouchedWhenItDiesAndClearItsRemainsAwayNextTime(Source source) throws Exception {
        // Given
        var states = inspections("a", 5000, 1);
        topics.publish(states);
        countLive();
        var counted = new AtomicInteger();
        var dead = begin(source, OVER_AT_ONCE);
        assertThatThrownBy(() -> rebuild(dead, division -> {
                    if (counted.incrementAndGet() > 4000) {
                        throw new StackOverflowError();
                    }
                    return true;
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(leftovers(1)).contains("2");
        assertThat(tables.value("ENF.INSPECTIONS", SHIZHONG, YEAR)).isEqualByComparingTo("5000");
        // When
        rebuild(begin(source, LONG), divisions::exists);
        // Then
        assertThat(tables.rows("select generation, state from rebuild order by generation"))
                .containsExactly("2 FAILED", "3 DONE");
        assertThat(leftovers(3)).isEmpty();
        tables.assertSameAsCountedAlone(states);
    }

    /** Of the same revision under a later schema where its owner, upgraded first, has published it again. */
    @ParameterizedTest
    @CsvSource({"2, 1", "1, 2"})
    void shouldKeepWhatARecordCountedForBeforeItsDeadLetter(int revision, int schemaVersion) throws Exception {
        // Given
        var counted = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        countThenLeaveItsDeadLetterAlone(
                counted, inspection("a", revision, SHIZHONG, "甲", "2021-03-02"), schemaVersion);
        // When
        rebuild(begin(Source.TOPICS, LONG), divisions::exists);
        // Then
        assertThat(tables.rows("select live from counting_generation")).containsExactly("2");
        assertThat(tables.rows("select differences from rebuild")).containsExactly("0");
        tables.assertSameAsCountedAlone(List.of(counted));
    }

    /** Of the record the topic has only its newest event, as after compaction. */
    private void countThenLeaveItsDeadLetterAlone(RecordState counted, RecordState poison, int schemaVersion)
            throws Exception {
        topics.publish(counted);
        countLive();
        topics.close();
        tables.update("delete from intake_position");
        topics = TestTopics.create();
        topics.publishPoison(poison, schemaVersion, "{}");
        countLive();
    }

    @Test
    void shouldKeepWhatRecordsCountedForBeforeTheirDeadLettersHoweverManyTheyAre() throws Exception {
        // Given: more than are read at once, and nothing of them in any topic
        var counted = inspections("a", 2500, 1);
        topics.publish(counted);
        countLive();
        topics.close();
        tables.update("delete from intake_position");
        topics = TestTopics.create();
        tables.update(
                "insert into dead_letter (topic, kafka_partition, kafka_offset, record_id, reason, payload, state)"
                        + " select 'lost', 0, conv(left(hex(record_id), 15), 16, 10), record_id, '', '',"
                        + " elt(1 + ord(right(record_id, 1)) % 3, 'OPEN', 'REQUEUED', 'DISCARDED') from fact");
        counted.add(recovery("b", 1, SHIZHONG, "2021-05-02", "1000.10", List.of("w"), 0));
        topics.publish(counted.getLast());
        countLive();
        // When
        rebuild(begin(Source.TOPICS, LONG), divisions::exists);
        // Then
        assertThat(tables.rows("select differences from rebuild")).containsExactly("0");
        tables.assertSameAsCountedAlone(counted);
    }

    @ParameterizedTest
    @EnumSource
    void shouldNotGoLiveOnceASuccessorHasTakenOver(Source source) throws Exception {
        // Given
        topics.publish(inspections("a", 10, 1));
        countLive();
        var sleeper = begin(source, OVER_AT_ONCE);
        begin(source, LONG);
        // When, Then
        assertThatThrownBy(() -> rebuild(sleeper, divisions::exists)).isInstanceOf(LeaseLost.class);
        assertThat(tables.rows("select live from counting_generation")).containsExactly("1");
    }

    @Test
    void shouldRefuseASecondWhileOneRuns() throws Exception {
        // Given
        begin(Source.TOPICS, LONG);
        // When
        var second = new JobLease("rebuild", UUID.randomUUID(), LONG);
        // Then
        assertThat(transactions.call(second::acquire)).isFalse();
    }

    @Test
    void shouldHoldItsLeaseHoweverLongItDeletesWhatAnotherLeftBehind() throws Exception {
        // Given: more than one transaction deletes
        var begun = begin(Source.FACTS, LONG);
        tables.update("insert into total (generation, division, period, indicator, dimension, value)"
                + " select 0, code, concat('202', seq.n), 'ENF.INSPECTIONS', '', 1 from division"
                + " join json_table('[1, 2, 3, 4]', '$[*]' columns (n int path '$')) seq");
        // When
        var slow = new Transactions(whereEachTransactionBeginsOnceLeasesAreOver());
        new DeadGenerations(slow, begun.lease()).delete(begun.generation());
        // Then
        assertThat(leftovers(1)).isEmpty();
        var second = new JobLease("rebuild", UUID.randomUUID(), LONG);
        assertThat(transactions.call(second::acquire)).isFalse();
    }

    private static DataSource whereEachTransactionBeginsOnceLeasesAreOver() {
        return (DataSource) Proxy.newProxyInstance(
                RebuildTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    tables.update("update job_lease set expires_at = utc_timestamp(6) - interval 1 second");
                    return method.invoke(database, arguments);
                });
    }

    @Test
    void shouldLetNobodyTakeOverOnceItExchanges() throws Exception {
        // Given: what is carried over is derived while it exchanges, and nothing before
        var counted = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        countThenLeaveItsDeadLetterAlone(counted, inspection("a", 2, SHIZHONG, "甲", "2021-03-02"), 1);
        var refusals = new ArrayList<Throwable>();
        // When
        rebuild(
                begin(Source.TOPICS, OVER_AT_ONCE),
                _ -> refusals.add(catchThrowable(() -> tables.rows("select 1 from job_lease for update nowait"))));
        // Then
        assertThat(refusals).singleElement().isInstanceOf(SQLException.class);
        assertThat(tables.rows("select live from counting_generation")).containsExactly("2");
    }

    @Test
    void shouldSayThatItFailedWhateverItMeets() throws Exception {
        // Given
        var begun = begin(Source.FACTS, LONG);
        var struck = StruckDatabase.at(database, "from fact o");
        // When
        new RebuildRunner(struck, new Counting(divisions), divisions, Map.of(), null).begin(begun);
        // Then
        await().untilAsserted(
                        () -> assertThat(tables.rows("select state, failure, holder = '' from rebuild join job_lease"))
                                .containsExactly("FAILED as if 1"));
    }

    private static List<RecordState> inspections(String name, int count, int revision) {
        var states = new ArrayList<RecordState>(count);
        for (int n = 0; n < count; n++) {
            var division = revision % 2 == 0 ? XUECHENG : SHIZHONG;
            states.add(inspection(name + n, revision, division, "employer" + n % 40, "2021-03-02"));
        }
        return states;
    }

    private void countLive() throws Exception {
        var intake = IntakeWorker.start(topics.prefix(), "live", database);
        awaitCounted();
        intake.close();
    }

    private void awaitCounted() throws Exception {
        var ends = topics.ends();
        await().atMost(Duration.ofMinutes(1)).until(() -> tables.countedUpTo(ends));
    }

    private static RebuildRequested begin(Source source, Duration length) throws SQLException {
        var id = UUID.randomUUID();
        var lease = new JobLease("rebuild", id, length);
        return transactions.call(connection -> {
            assertThat(lease.acquire(connection)).isTrue();
            int generation = new RebuildTable(connection).begin(id, source, "test");
            return new RebuildRequested(id, generation, source, lease);
        });
    }

    /** Of the facts with so little memory that it is full again and again. */
    private static void rebuild(RebuildRequested begun, Predicate<DivisionCode> divisionExists) throws SQLException {
        var parts =
                new RebuildParts(transactions, new Counting(divisions), divisions, new EventDecoder(divisionExists));
        if (begun.source() == Source.FACTS) {
            parts.fromFacts(begun, LITTLE_MEMORY).run();
            return;
        }
        var settings =
                RebuildRunner.consumerSettings(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestTopics.kafka()));
        try (var reader = new StateReader(new KafkaConsumer<>(settings), Duration.ofSeconds(30))) {
            parts.fromTopics(begun, reader).run();
        }
    }

    private static List<String> leftovers(int live) throws SQLException {
        return tables.rows("select distinct generation from (select generation from fact union all"
                + " select generation from contribution union all select generation from total union all"
                + " select generation from distinct_reference) derived where generation not in (1000, " + live + ")");
    }

    private static String hex(String name) {
        return States.id(name).toString().replace("-", "");
    }
}
