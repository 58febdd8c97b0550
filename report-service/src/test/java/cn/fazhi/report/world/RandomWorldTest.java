package cn.fazhi.report.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.indicator.EveryFigure;
import cn.fazhi.report.intake.IntakeProcess;
import cn.fazhi.report.intake.IntakeWorker;
import cn.fazhi.report.rebuild.RebuildRun;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens in whatever order, with replicas killed meanwhile: every figure is what the owners' tables say. */
class RandomWorldTest {

    private static final Logger LOG = Logger.getLogger(RandomWorldTest.class);
    private static final String SCHEMA = "world";
    private static final int EVENTS = Integer.getInteger("fazhi.world.events", 20_000);
    private static final long SEED = Long.getLong("fazhi.world.seed", System.nanoTime());
    private static final int KILLS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private ReportDatabase report;
    private OwnersTables owners;
    private List<String> divisions;
    private Tables tables;
    private TestTopics topics;

    @BeforeEach
    void create() throws SQLException {
        LOG.infof("worldSeed seed=%d events=%d", SEED, EVENTS);
        report = ReportDatabase.fresh(SCHEMA);
        owners = OwnersTables.create(report);
        WorldDivisions.moveCounties(report);
        RecountedCells.createCalendar(report);
        divisions = WorldDivisions.read(report);
        tables = new Tables(report);
        topics = TestTopics.create();
    }

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void shouldHaveEveryFigureAsTheOwnersTablesSayAndAgainAfterARebuildUnderLiveWrites() throws Exception {
        // Given
        var world = new RandomWorld(SEED, divisions);
        var events = world.live(EVENTS);
        try (var _ = IntakeWorker.start(topics.prefix(), "survivor", report)) {
            // When
            topics.publish(events);
            killAndReplace();
            // Then
            assertSameAsOwners(world);
            // When
            var writing = CompletableFuture.runAsync(
                    () -> liveOn(world), task -> Thread.ofPlatform().daemon().start(task));
            try (var _ = mortal()) {
                RebuildRun.of(report);
            }
            writing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            countTheRest();
        }
        // Then
        assertThat(tables.rows("select live from counting_generation")).containsExactly("2");
        assertThat(tables.rows("select state, differences from rebuild")).containsExactly("DONE 0");
        assertSameAsOwners(world);
        // When
        RebuildRun.ofFacts(report);
        // Then
        assertThat(tables.rows("select state, differences from rebuild")).containsExactly("DONE 0", "DONE 0");
        assertSameAsOwners(world);
    }

    private void assertSameAsOwners(RandomWorld world) throws SQLException {
        owners.write(world.latest());
        assertThat(tables.rows("select distinct reason from dead_letter")).isEmpty();
        var everyFigure = new EveryFigure(report);
        var all = new ArrayList<>(divisions);
        all.add(WorldDivisions.NATION);
        var recount =
                Recount.of(report, all, periods().stream().map(Period::code).toList());
        assertSame(figures(everyFigure, all), recount);
        assertNothingVacuous(everyFigure.names(), recount);
    }

    /** At the pace of the intake, and not for ever: a slow machine's rebuild would never catch up. */
    private void liveOn(RandomWorld world) {
        try {
            for (int lived = 0; lived < EVENTS / 4; lived += 250) {
                long before = counted();
                topics.publish(world.live(250));
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

    private Map<String, BigDecimal> figures(EveryFigure everyFigure, List<String> all) throws SQLException {
        var figures = new TreeMap<String, BigDecimal>();
        try (var connection = report.getConnection()) {
            for (var division : all) {
                for (var period : periods()) {
                    everyFigure.read(
                            connection,
                            division,
                            period,
                            (indicator, dimension, value) -> figures.put(
                                    RecountedCells.cell(division, period.code(), indicator, dimension),
                                    value.setScale(2)));
                }
            }
        }
        return figures;
    }

    private static List<Period> periods() {
        var periods = new ArrayList<Period>();
        for (int year = 2021; year <= 2022; year++) {
            periods.add(Period.year(year));
            for (int quarter = 1; quarter <= 4; quarter++) {
                periods.add(Period.quarter(year, quarter));
            }
            for (int month = 1; month <= 12; month++) {
                periods.add(Period.month(year, month));
            }
        }
        return periods;
    }

    private static void assertSame(Map<String, BigDecimal> figures, Map<String, BigDecimal> recount) {
        var cells = new TreeSet<>(figures.keySet());
        cells.addAll(recount.keySet());
        var differences = cells.stream()
                .filter(cell -> !Objects.equals(figures.get(cell), recount.get(cell)))
                .map(cell -> cell + ": figure " + figures.get(cell) + ", recount " + recount.get(cell))
                .toList();
        LOG.infof("worldCells cells=%d differences=%d", cells.size(), differences.size());
        assertThat(differences).as("seed %d, %d cells", SEED, cells.size()).isEmpty();
        assertThat(cells).hasSizeGreaterThan(EVENTS / 10);
    }

    /** Of every indicator, and of every dimension of it, something is counted by year, quarter and month. */
    private static void assertNothingVacuous(Set<String> names, Map<String, BigDecimal> recount) {
        var proven = new TreeSet<String>();
        recount.forEach((cell, value) -> {
            if (value.signum() != 0) {
                var words = cell.split("[ =]");
                var dimension = words.length > 4 ? " " + words[3] : "";
                proven.add(words[2] + dimension + " by " + (words[1].contains("Q") ? "quarter" : words[1].length()));
            }
        });
        var vacuous = names.stream()
                .flatMap(name -> Stream.of("4", "quarter", "7").map(period -> name + " by " + period))
                .filter(name -> !proven.contains(name))
                .toList();
        assertThat(vacuous)
                .as("seed %d: indicators without anything to count", SEED)
                .isEmpty();
    }
}
