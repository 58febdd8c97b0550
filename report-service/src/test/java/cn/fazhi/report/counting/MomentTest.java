package cn.fazhi.report.counting;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.inspection;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.States;
import cn.fazhi.report.Tables;
import cn.fazhi.report.job.Transactions;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** While intakes count: what is read at a moment, and what came after it, is what is read at the end. */
class MomentTest {

    private static final Period YEAR = Period.year(2021);
    private static final List<String> INDICATORS = List.of("ENF.INSPECTIONS", "ENF.EMP_INSPECTED");
    private static final int INTAKES = 3;
    private static final int BATCHES = 25;

    private record Seen(long moment, List<BigDecimal> figures) {}

    private static ReportDatabase database;
    private static Transactions transactions;
    private static Divisions divisions;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("moment");
        transactions = new Transactions(database);
        divisions = new Divisions(database);
        divisions.load();
    }

    @Test
    void shouldPartWhatCameBeforeFromWhatCameAfterWhileIntakesCount() throws Exception {
        // Given
        var over = new AtomicBoolean();
        var seen = new ArrayList<Seen>();
        try (var threads = Executors.newFixedThreadPool(INTAKES + 1)) {
            var intakes = new ArrayList<Callable<Void>>();
            for (int intake = 0; intake < INTAKES; intake++) {
                int seed = intake;
                intakes.add(() -> count(seed));
            }
            // When
            var looking = threads.submit(() -> {
                while (!over.get()) {
                    seen.add(look());
                }
                return null;
            });
            for (var intake : threads.invokeAll(intakes)) {
                intake.get();
            }
            over.set(true);
            looking.get();
        }
        // Then
        new Tables(database).assertLedgerAddsUp();
        var end = look().figures();
        var between = seen.stream().filter(one -> !one.figures().equals(end)).toList();
        assertThat(between).hasSizeGreaterThan(5);
        for (var one : seen) {
            for (int n = 0; n < INDICATORS.size(); n++) {
                assertThat(one.figures().get(n).add(after(one.moment(), INDICATORS.get(n))))
                        .as("%s after %d", INDICATORS.get(n), one.moment())
                        .isEqualByComparingTo(end.get(n));
            }
        }
    }

    private static Void count(int seed) throws SQLException {
        var random = new Random(seed);
        for (int batch = 0; batch < BATCHES; batch++) {
            var states = new ArrayList<Received>();
            for (int n = 0; n < 20; n++) {
                var record = "r" + random.nextInt(200);
                var division = random.nextBoolean() ? SHIZHONG : XUECHENG;
                var on = random.nextInt(4) == 0 ? "2022-03-02" : "2021-03-02";
                int revision = batch * INTAKES + seed + 1;
                states.add(
                        States.received(inspection(record, revision, division, "employer" + random.nextInt(15), on)));
            }
            transactions.run(connection ->
                    new Counting(divisions).countLive(connection, Generation.holdLive(connection), states));
        }
        return null;
    }

    private static Seen look() throws SQLException {
        return transactions.snapshot(connection -> {
            long moment = Moment.take(connection);
            return new Seen(moment, figures(connection));
        });
    }

    private static List<BigDecimal> figures(Connection connection) throws SQLException {
        var values = new Totals(connection, Generation.live(connection)).read(ZAOZHUANG, YEAR);
        return INDICATORS.stream()
                .map(indicator -> values.getOrDefault(new Totals.Of(indicator, ""), BigDecimal.ZERO))
                .toList();
    }

    private static BigDecimal after(long moment, String indicator) throws SQLException {
        try (var connection = database.getConnection()) {
            return new FigureHistory(connection)
                    .page(indicator, Extent.below(ZAOZHUANG, YEAR), "", moment, Integer.MAX_VALUE).stream()
                            .map(FigureChange::changes)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
