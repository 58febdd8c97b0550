package cn.fazhi.report.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.Divisions;
import cn.fazhi.outbox.StateJson;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Fold;
import cn.fazhi.report.counting.Received;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * How long does a rebuild from the live facts take until it is live, beside a raw loop in the same run? Run by
 * {@code bench/rebuild}; asserts nothing of time.
 */
class RebuildBench {

    private static final int FACTS = Integer.getInteger("fazhi.bench.facts", 200_000);
    private static final int ROUNDS = 3;
    private static final int LIVE = 1;
    private static final int PAGE = 2000;
    private static final int EMPLOYERS_PER_DIVISION = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 7 * 365;

    private final ReportDatabase database = ReportDatabase.fresh("rebuild_bench");
    private final Tables tables = new Tables(database);
    private final Transactions transactions = new Transactions(database);
    private final Divisions divisions = new Divisions(database);
    private final Random random = new Random(2021);

    @Test
    void measure() throws Exception {
        divisions.load();
        tables.empty();
        fill();
        System.out.printf("facts %d, rows of all four tables %s%n", FACTS, tables.rows(RawRebuild.ROWS));
        var ratios = new ArrayList<Double>();
        for (int round = 1; round <= ROUNDS; round++) {
            double raw = new RawRebuild(database, live()).seconds();
            double rebuild = rebuild();
            ratios.add(raw / rebuild);
            System.out.printf(
                    "round %d: raw loop %.1f s, rebuild until live %.1f s, ratio raw/rebuild %.2f%n",
                    round, raw, rebuild, raw / rebuild);
        }
        ratios.sort(null);
        System.out.printf("ratio raw/rebuild, median of %d: %.2f%n", ROUNDS, ratios.get(ROUNDS / 2));
    }

    private int live() throws SQLException {
        return Integer.parseInt(
                tables.rows("select live from counting_generation").getFirst());
    }

    private double rebuild() throws SQLException {
        var id = UUID.randomUUID();
        var lease = new JobLease("rebuild", id, Duration.ofMinutes(5));
        var begun = transactions.call(connection -> {
            lease.acquire(connection);
            int generation = new RebuildTable(connection).begin(id, Source.FACTS, "bench");
            return new RebuildRequested(id, generation, Source.FACTS, lease);
        });
        new RebuildParts(transactions, new Counting(divisions), divisions, new EventDecoder(divisions::exists))
                .fromFacts(begun)
                .run();
        transactions.run(lease::release);
        return Double.parseDouble(tables.rows("select timestampdiff(microsecond, started_at, ended_at) / 1e6"
                        + " from rebuild order by generation desc limit 1")
                .getFirst());
    }

    private void fill() throws SQLException {
        var counties = tables.rows("select code from division where code not like '%00' order by code");
        var fold = new Fold(divisions, LIVE, Fold.MOST);
        for (int from = 0; from < FACTS; from += PAGE) {
            var page = new ArrayList<Received>(PAGE);
            for (int n = from; n < Math.min(from + PAGE, FACTS); n++) {
                page.add(received(inspection(n, counties)));
            }
            transactions.run(connection -> {
                fold.keep(connection, page);
                fold.write(connection, page);
            });
            fold.add(page);
        }
        transactions.run(fold::flush);
        for (var division : transactions.call(fold::divisionsWithReferences)) {
            transactions.run(connection -> fold.countDistinct(connection, division, division));
        }
    }

    /** Ids rise, as those of records made one after the other do. */
    private InspectionState inspection(int n, List<String> counties) {
        var division = counties.get(random.nextInt(counties.size()));
        var employer = division + "-" + random.nextInt(EMPLOYERS_PER_DIVISION);
        var on = FIRST_DAY.plusDays(random.nextInt(DAYS));
        var kinds = InspectionState.Kind.values();
        return new InspectionState(
                new UUID((1_600_000_000_000L + n << 16) | 0x7000, Long.MIN_VALUE | n),
                1 + random.nextInt(3),
                division,
                on,
                kinds[random.nextInt(kinds.length)],
                InspectionState.Status.COMPLETED,
                new EmployerSnapshot(
                        UUID.nameUUIDFromBytes(employer.getBytes(UTF_8)),
                        null,
                        "用人单位 " + employer,
                        Character.toString('A' + random.nextInt(20))),
                on,
                on,
                InspectionState.Result.NO_VIOLATION,
                List.of("甲", "乙"),
                null);
    }

    private static Received received(InspectionState state) {
        return Received.of(RecordFamily.INSPECTION, state, 1, new String(StateJson.write(state), UTF_8));
    }
}
