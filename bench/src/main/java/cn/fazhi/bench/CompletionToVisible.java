package cn.fazhi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long after the completion of an inspection is sent does the yearly figure show it? Open loop: completions are
 * sent at a fixed rate whatever the answers do. Each division has one inspection under way at a time, so that its
 * figure tells which one it shows.
 *
 * <p>Beside it, in the same run and at the same rate, the raw loop: the completion of an inspection and one read of a
 * figure, without the way through outbox, Kafka and intake between them.
 */
final class CompletionToVisible {

    private static final String YEAR = "2024";
    private static final int WARM_UP_SECONDS = 10;
    private static final int ROUNDS = 3;
    private static final long GIVE_UP = TimeUnit.SECONDS.toNanos(30);

    private record Planned(String id, String etag, String division) {}

    private final SuiteClient client;
    private final String enforcement;
    private final String report;
    private final int perSecond;

    private CompletionToVisible(SuiteClient client, String enforcement, String report, int perSecond) {
        this.client = client;
        this.enforcement = enforcement;
        this.report = report;
        this.perSecond = perSecond;
    }

    /** Arguments: token, address of enforcement-service, address of report-service, rate, seconds. */
    public static void main(String[] arguments) throws Exception {
        int perSecond = Integer.parseInt(arguments[3]);
        int count = perSecond * Integer.parseInt(arguments[4]);
        try (var client = new SuiteClient(arguments[0])) {
            var bench = new CompletionToVisible(client, arguments[1], arguments[2], perSecond);
            System.out.println(Machine.describe());
            System.out.printf(
                    "warm-up, not counted (%d s at the same rate): %s%n",
                    WARM_UP_SECONDS, bench.run(perSecond * WARM_UP_SECONDS, true));
            var visible = new ArrayList<Latencies>();
            var raw = new ArrayList<Latencies>();
            for (int round = 0; round < ROUNDS; round++) {
                visible.add(bench.run(count, true));
                raw.add(bench.run(count, false));
            }
            System.out.printf("completion -> visible at %d/s: %s%n", perSecond, visible);
            System.out.printf("raw loop (completion + one read): %s%n", raw);
            for (int percent : new int[] {50, 99}) {
                double ours = median(visible, percent);
                System.out.printf(
                        "median of %d rounds: p%d %.0f ms, ratio raw/visible %.2f%n",
                        ROUNDS, percent, ours, median(raw, percent) / ours);
            }
            System.out.println(Machine.describe());
        }
    }

    private static double median(List<Latencies> rounds, int percent) {
        return rounds.stream()
                .mapToDouble(round -> round.millis(percent))
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private Latencies run(int count, boolean untilVisible) throws Exception {
        var planned = plan(count);
        var before = new ArrayList<Long>();
        for (var inspection : planned) {
            before.add(visits(inspection.division()));
        }
        var times = new ConcurrentLinkedQueue<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            long start = System.nanoTime();
            var completed = new int[Divisions.CODES.size()];
            for (int i = 0; i < count; i++) {
                LockSupport.parkNanos(start + i * TimeUnit.SECONDS.toNanos(1) / perSecond - System.nanoTime());
                var inspection = planned.get(i);
                long expected = before.get(i) + ++completed[i % Divisions.CODES.size()];
                all.add(threads.submit(() -> {
                    times.add(complete(inspection, untilVisible ? expected : Long.MIN_VALUE));
                    return null;
                }));
            }
            await(all);
        }
        return new Latencies(times);
    }

    private static void await(List<Future<?>> all) throws InterruptedException, ExecutionException {
        for (var one : all) {
            one.get();
        }
    }

    private List<Planned> plan(int count) throws IOException, InterruptedException {
        var planned = new ArrayList<Planned>(count);
        for (int i = 0; i < count; i++) {
            var division = Divisions.CODES.get(i % Divisions.CODES.size());
            var employer = client.post(
                    enforcement + "/v1/employers",
                    Map.of(
                            "division",
                            division,
                            "name",
                            "测速单位 " + UUID.randomUUID(),
                            "industry",
                            "F",
                            "registeredOn",
                            YEAR + "-01-02"),
                    null);
            var inspection = client.post(
                    enforcement + "/v1/inspections",
                    Map.of(
                            "division",
                            division,
                            "employerId",
                            employer.body().get("id").asText(),
                            "kind",
                            "ROUTINE",
                            "plannedOn",
                            YEAR + "-05-06"),
                    null);
            planned.add(new Planned(inspection.body().get("id").asText(), inspection.etag(), division));
        }
        return planned;
    }

    private long complete(Planned inspection, long expected) throws IOException, InterruptedException {
        long start = System.nanoTime();
        client.post(
                enforcement + "/v1/inspections/" + inspection.id() + "/completion",
                Map.of(
                        "completedOn",
                        YEAR + "-05-06",
                        "result",
                        "NO_VIOLATION",
                        "inspectors",
                        List.of(
                                Map.of("name", "甲", "certificateNumber", "BENCH-1"),
                                Map.of("name", "乙", "certificateNumber", "BENCH-2"))),
                inspection.etag());
        while (visits(inspection.division()) < expected) {
            if (System.nanoTime() - start > GIVE_UP) {
                throw new IOException("not visible after 30 s: inspection " + inspection.id());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return System.nanoTime() - start;
    }

    private long visits(String division) throws IOException, InterruptedException {
        var figures = client.get(report + "/v1/yearly-indicators?division=" + division + "&year=" + YEAR);
        for (var figure : figures.body().get("indicators")) {
            if (figure.get("code").asText().equals("ENF.INSPECTIONS")) {
                return figure.get("value").asLong();
            }
        }
        throw new IOException("the catalogue has no ENF.INSPECTIONS");
    }
}
