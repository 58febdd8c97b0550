package cn.fazhi.report.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.counting.Scope;
import cn.fazhi.report.indicator.EveryFigure;
import cn.fazhi.report.intake.IntakeProcess;
import cn.fazhi.report.intake.IntakeWorker;
import cn.fazhi.report.rebuild.RebuildRun;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever happens in whatever order, with replicas killed meanwhile: every figure is what the owners' tables say. */
@Tag("world")
class RandomWorldTest {

    private static final Logger LOG = Logger.getLogger(RandomWorldTest.class);
    private static final String SCHEMA = "world";
    private static final int EVENTS = Integer.getInteger("fazhi.world.events", 50_000);
    private static final long SEED = Long.getLong("fazhi.world.seed", System.nanoTime());
    private static final List<Integer> YEARS = List.of(2021, 2022, 2023);
    private static final int LOT = 6_000;
    private static final int LIVE_LOT = 500;
    private static final int KILLS = 3;
    private static final int OPENED = 1000;
    private static final int DRAWN = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(5).plus(Duration.ofMillis(2L * EVENTS));

    private ReportDatabase report;
    private OwnersTables owners;
    private List<String> divisions;
    private Set<String> drawn;
    private Tables tables;
    private TestTopics topics;
    private EveryFigure everyFigure;
    private long began;

    @BeforeEach
    void create() throws SQLException {
        LOG.infof("worldSeed seed=%d events=%d", SEED, EVENTS);
        began = System.nanoTime();
        report = ReportDatabase.fresh(SCHEMA).patient();
        owners = OwnersTables.create(report);
        divisions = WorldDivisions.read(report);
        WorldDivisions.moveCounties(report);
        drawn = WorldDivisions.draw(DRAWN, new Random(SEED), divisions);
        var toDate = yearsToDate().stream().map(Period::code).toList();
        RecountedCells.createCalendar(report, drawn, toDate);
        tables = new Tables(report);
        topics = TestTopics.create();
        everyFigure = new EveryFigure(report);
        stage("created");
    }

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void shouldHaveEveryFigureAsTheOwnersTablesSayAndAgainAfterARebuildUnderLiveWrites() throws Exception {
        // Given
        var world = new RandomWorld(SEED, divisions);
        for (int lived = 0; lived < EVENTS; lived += LOT) {
            live(world, Math.min(LOT, EVENTS - lived));
        }
        stage("lived");
        // By its name it comes before the mortal one's three, or there were no partition left for it
        try (var _ = IntakeWorker.start(topics.prefix(), "living", report)) {
            // When
            killAndReplace();
            stage("counted");
            // Then
            assertSameAsOwners();
            // When
            var writing = CompletableFuture.runAsync(
                    () -> liveOn(world), task -> Thread.ofPlatform().daemon().start(task));
            try (var _ = mortal()) {
                RebuildRun.of(report);
            }
            stage("rebuilt");
            writing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            countTheRest();
            stage("countedTheRest");
        }
        // Then
        assertThat(tables.rows("select live from counting_generation")).containsExactly("2");
        assertThat(tables.rows("select state, differences from rebuild")).containsExactly("DONE 0");
        var recount = assertSameAsOwners();
        assertEvidenceSumsToFigures(recount);
        // When
        RebuildRun.ofFacts(report);
        // Then
        assertThat(tables.rows("select state, differences from rebuild")).containsExactly("DONE 0", "DONE 0");
    }

    private void live(RandomWorld world, int events) throws SQLException {
        topics.publish(world.live(events));
        owners.write(world.changes());
    }

    private Recount assertSameAsOwners() throws Exception {
        assertThat(tables.rows("select distinct reason from dead_letter")).isEmpty();
        tables.assertLedgerAddsUp();
        // A server among whose tables are those of a hundred other schemas forgets to look at one that has grown
        tables.rows("analyze table total, distinct_reference");
        var recount = Recount.of(report);
        stage("recounted");
        var everyCell = compared(recount, fromTheNationDown());
        stage("compared");
        assertThat(everyCell.vacuous())
                .as("seed %d: indicators without anything to count", SEED)
                .isEmpty();
        compared(recount, aloneAndToDate());
        stage("comparedAloneAndToDate");
        return recount;
    }

    private EveryCell compared(Recount recount, List<Extents> extents) throws Exception {
        var everyCell = new EveryCell(report, everyFigure, recount);
        Parallel.each(extents, everyCell::compare);
        LOG.infof("worldCells cells=%d", everyCell.cells());
        assertThat(everyCell.differences())
                .as("seed %d, %d cells", SEED, everyCell.cells())
                .isEmpty();
        assertThat(everyCell.cells()).isGreaterThan(100L * extents.size());
        return everyCell;
    }

    private void assertEvidenceSumsToFigures(Recount recount) throws Exception {
        var evidence = new SomeEvidence(report, everyFigure);
        var random = new Random(SEED);
        var cells = evidence.draw(OPENED, random, fromTheNationDown(), recount);
        Parallel.each(cells, evidence::open);
        stage("opened");
        var others = evidence.draw(OPENED / 5, random, aloneAndToDate(), recount);
        Parallel.each(others, evidence::open);
        stage("openedAloneAndToDate");
        assertThat(evidence.differences()).as("seed %d", SEED).isEmpty();
        assertThat(cells).hasSizeGreaterThanOrEqualTo(OPENED);
        assertThat(others).hasSizeGreaterThanOrEqualTo(OPENED / 5);
    }

    /** At the pace of the intake, and not for ever: a slow machine's rebuild would never catch up. */
    private void liveOn(RandomWorld world) {
        try {
            for (int lived = 0; lived < EVENTS / 4; lived += LIVE_LOT) {
                long before = counted();
                live(world, LIVE_LOT);
                await().atMost(PATIENCE).until(() -> counted() > before);
            }
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    /** One replica that falls dead again and again while the other goes on; the last one lives until all is counted. */
    private void killAndReplace() throws Exception {
        long all = topics.ends().values().stream().mapToLong(Long::longValue).sum();
        for (int kill = 1; kill <= KILLS; kill++) {
            long enough = all * kill / (KILLS + 1);
            try (var _ = mortal()) {
                await().atMost(PATIENCE).until(() -> counted() >= enough);
            }
        }
        countTheRest();
    }

    private void countTheRest() throws Exception {
        var ends = topics.ends();
        try (var _ = mortal()) {
            await().atMost(PATIENCE).until(() -> tables.countedUpTo(ends));
        }
    }

    private IntakeProcess mortal() throws IOException {
        return IntakeProcess.start(topics.prefix(), "mortal", SCHEMA);
    }

    private long counted() throws SQLException {
        return Long.parseLong(tables.rows("select coalesce(sum(next_offset), 0) from intake_position")
                .getFirst());
    }

    private List<Extents> fromTheNationDown() {
        return Stream.concat(Stream.of(WorldDivisions.NATION), divisions.stream())
                .map(division -> new Extents(division, Scope.BELOW, periods()))
                .toList();
    }

    private List<Extents> aloneAndToDate() {
        return drawn.stream()
                .flatMap(division -> Stream.of(
                        new Extents(division, Scope.OWN, periods()),
                        new Extents(division, Scope.OWN, yearsToDate()),
                        new Extents(division, Scope.BELOW, yearsToDate())))
                .toList();
    }

    /** Those of one length one after the other. */
    private static List<Period> periods() {
        return Stream.of(
                        YEARS.stream().map(Period::year),
                        YEARS.stream()
                                .flatMap(year ->
                                        IntStream.rangeClosed(1, 4).mapToObj(quarter -> Period.quarter(year, quarter))),
                        YEARS.stream()
                                .flatMap(year ->
                                        IntStream.rangeClosed(1, 12).mapToObj(month -> Period.month(year, month))))
                .flatMap(Function.identity())
                .toList();
    }

    /** Whole quarters, quarters and months, and months alone: they are added up from different numbers. */
    private static List<Period> yearsToDate() {
        return YEARS.stream()
                .flatMap(year -> Stream.of(
                        Period.month(year, 2),
                        Period.month(year, 5),
                        Period.month(year, 11),
                        Period.quarter(year, 2),
                        Period.quarter(year, 3)))
                .map(Period::yearToDate)
                .toList();
    }

    private void stage(String reached) {
        LOG.infof("worldStage reached=%s seconds=%d", reached, (System.nanoTime() - began) / 1_000_000_000);
    }
}
