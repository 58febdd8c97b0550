package cn.fazhi.report.intake;

import static cn.fazhi.report.States.SHANDONG;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.annulled;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.Divisions;
import cn.fazhi.outbox.StateJson;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.States;
import cn.fazhi.report.StruckDatabase;
import cn.fazhi.report.Tables;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The promises of the intake on the real database; those about Kafka are in {@link IntakeFailureTest}. */
class IntakeTest {

    private static final Period YEAR = Period.year(2021);

    private static ReportDatabase database;
    private static Tables tables;
    private static Intake intake;
    private long offset;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("intake");
        tables = new Tables(database);
        intake = IntakeWorker.intake(database);
    }

    @BeforeEach
    void empty() throws Exception {
        tables.empty();
    }

    @Test
    void shouldCountNothingOfABatchThatMeetsAnErrorUntilItComesAgain() throws Exception {
        // Given: the error strikes when everything is counted but the position
        var state = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        var event = event(state);
        var struck = IntakeWorker.intake(StruckDatabase.at(database, "insert into intake_position"));
        // When
        assertThatThrownBy(() -> struck.take(List.of(event))).isInstanceOf(OutOfMemoryError.class);
        // Then
        assertThat(tables.rows("select revision from fact")).isEmpty();
        intake.take(List.of(event));
        tables.assertSameAsCountedAlone(List.of(state));
    }

    /** Nothing is wrong with the event. */
    @Test
    void shouldTryAgainWhereTheDivisionsCannotBeRead() throws Exception {
        // Given
        var state = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        var divisions = new Divisions(database);
        divisions.load();
        var asked = new AtomicInteger();
        var struck = new Intake(database, new Counting(divisions), new EventDecoder(division -> {
            if (asked.incrementAndGet() < 3) {
                throw new IllegalStateException("the divisions cannot be read");
            }
            return divisions.exists(division);
        }));
        // When
        struck.take(List.of(event(state)));
        // Then
        assertThat(asked).hasValue(3);
        assertThat(tables.rows("select reason from dead_letter")).isEmpty();
        tables.assertSameAsCountedAlone(List.of(state));
    }

    @Test
    void shouldCountEventsThatComeThreeTimesAndInAnyOrderOnce() throws Exception {
        // Given
        var random = new Random(1);
        var history = history(random, 60);
        var thrice = new ArrayList<RecordState>();
        Collections.nCopies(3, history).forEach(thrice::addAll);
        Collections.shuffle(thrice, random);
        // When
        for (int from = 0; from < thrice.size(); from += 50) {
            take(thrice.subList(from, Math.min(from + 50, thrice.size())));
        }
        // Then
        tables.assertSameAsCountedAlone(history);
    }

    @Test
    void shouldLoseNothingWhenTwoIntakesCountTheSameRecordsAtOnce() throws Exception {
        // Given
        var random = new Random(2);
        var history = history(random, 80);
        var batches = new ArrayList<List<Event>>();
        for (int batch = 0; batch < 60; batch++) {
            var some = new ArrayList<>(history);
            Collections.shuffle(some, random);
            batches.add(events(some.subList(0, 40)));
        }
        batches.add(events(history));
        // When
        takeAtOnce(batches.subList(0, 31), batches.subList(30, 61));
        // Then
        tables.assertSameAsCountedAlone(history);
    }

    @Test
    void shouldNoteTheRevisionOfAChangeThatMovesNoFigure() throws Exception {
        // Given
        var first = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        take(first);
        var before = tables.rows("select division, period, indicator, dimension, value from total");
        // When
        take(inspectedBy(first, "C", "D", "E"));
        // Then
        assertThat(tables.rows("select revision, payload like '%\"E\"%' from fact"))
                .containsExactly("2 1");
        assertThat(tables.rows("select division, period, indicator, dimension, value from total"))
                .isEqualTo(before);
    }

    @Test
    void shouldTakeAnAnnulledInspectionOutOfEveryFigure() throws Exception {
        // Given
        var inspection = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
        take(inspection);
        // When
        take(annulled(inspection));
        // Then
        assertThat(tables.rows("select value from total where value <> 0")).isEmpty();
        assertThat(tables.rows("select 1 from distinct_reference")).isEmpty();
        assertThat(tables.rows("select revision from fact")).containsExactly("2");
    }

    @Test
    void shouldMoveAnInspectionToItsNewDivisionAndYear() throws Exception {
        // Given
        take(inspection("a", 1, SHIZHONG, "甲", "2021-12-31"));
        // When
        take(inspection("a", 2, XUECHENG, "甲", "2022-01-01"));
        // Then
        assertThat(tables.value("ENF.INSPECTIONS", SHIZHONG, YEAR)).isEqualByComparingTo("0");
        assertThat(tables.value("ENF.INSPECTIONS", SHANDONG, YEAR)).isEqualByComparingTo("0");
        assertThat(tables.value("ENF.INSPECTIONS", SHANDONG, Period.year(2022))).isEqualByComparingTo("1");
        assertThat(tables.value("ENF.EMP_INSPECTED", XUECHENG, Period.month(2022, 1)))
                .isEqualByComparingTo("1");
        assertThat(tables.rows("select division, business_year from fact")).containsExactly("370403 2022");
    }

    @Test
    void shouldNeverGoBackWithThePositionItHasReached() throws Exception {
        // Given
        var events = events(List.of(
                inspection("a", 1, SHIZHONG, "甲", "2021-03-02"), inspection("b", 1, SHIZHONG, "甲", "2021-03-02")));
        intake.take(events);
        // When
        intake.take(events.subList(0, 1));
        // Then
        assertThat(tables.rows("select next_offset from intake_position")).containsExactly("2");
    }

    @Test
    void shouldCountInEveryFamilyAndAtEveryLevel() throws Exception {
        // When
        take(recovery("w", 1, SHIZHONG, "2021-03-02", "1000.10", List.of("p", "q"), 0));
        take(States.disclosure("d", 1, SHIZHONG, "2021-04-02"));
        take(States.meeting("m", 1, SHIZHONG, "2021-04-02"));
        // Then
        assertThat(tables.value("WAGE.AMOUNT", ZAOZHUANG, YEAR)).isEqualTo("1000.10");
        assertThat(tables.value("WAGE.WORKERS_LISTED", SHANDONG, YEAR)).isEqualByComparingTo("2");
        assertThat(tables.value("PUB.DISCLOSED", "000000", YEAR)).isEqualByComparingTo("1");
        assertThat(tables.value("GOV.MEETING", ZAOZHUANG, Period.quarter(2021, 2)))
                .isEqualByComparingTo("1");
    }

    /** Every record with up to three states: planned elsewhere, corrected across divisions and years, annulled. */
    static List<RecordState> history(Random random, int records) {
        var divisions = List.of(SHIZHONG, XUECHENG, ZAOZHUANG);
        var history = new ArrayList<RecordState>();
        for (int record = 0; record < records; record++) {
            for (int revision = 1; revision <= 3; revision++) {
                var division = divisions.get(random.nextInt(divisions.size()));
                var on = "202%d-0%d-15".formatted(1 + random.nextInt(2), 1 + random.nextInt(9));
                var employer = "employer " + random.nextInt(10);
                history.add(
                        record % 3 == 0
                                ? recovery("r" + record, revision, division, on, "100.25", workers(random), 0)
                                : inspection("r" + record, revision, division, employer, on));
            }
            if (history.getLast() instanceof InspectionState last && random.nextInt(5) == 0) {
                history.add(annulled(last));
            }
        }
        return history;
    }

    private static List<String> workers(Random random) {
        return List.of("worker " + random.nextInt(10), "worker " + random.nextInt(10));
    }

    private static InspectionState inspectedBy(InspectionState state, String... inspectors) {
        return new InspectionState(
                state.id(),
                state.revision() + 1,
                state.division(),
                state.businessDate(),
                state.kind(),
                state.status(),
                state.employer(),
                state.plannedOn(),
                state.completedOn(),
                state.result(),
                Arrays.asList(inspectors),
                null);
    }

    private static void takeAtOnce(List<List<Event>> some, List<List<Event>> others)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = new ArrayList<>();
            for (var batches : List.of(some, others)) {
                running.add(threads.submit(() -> {
                    var own = IntakeWorker.intake(database);
                    start.await();
                    for (var batch : batches) {
                        own.take(batch);
                    }
                    return null;
                }));
            }
            start.countDown();
            for (var each : running) {
                each.get();
            }
        }
    }

    private void take(RecordState... states) throws InterruptedException {
        take(List.of(states));
    }

    private void take(List<? extends RecordState> states) throws InterruptedException {
        intake.take(events(states));
    }

    private List<Event> events(List<? extends RecordState> states) {
        return states.stream().map(this::event).toList();
    }

    private Event event(RecordState state) {
        return new Event(
                "states", 0, offset++, state.id().toString(), TestTopics.headers(state), StateJson.write(state));
    }
}
