package cn.fazhi.acceptance;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Feeds completed inspections, each of an employer of its own, going on with the same keys while a service is away. */
final class Inspections {

    /** Longer than a start may take: if that is what takes too long, it says so itself. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Api enforcement;
    private final String division;
    private final String run;

    Inspections(Api enforcement, String division, String run) {
        this.enforcement = enforcement;
        this.division = division;
        this.run = run;
    }

    void feed(int number) throws IOException {
        var name = run + "-" + number;
        var employer = insist(
                "/v1/employers",
                Map.of("division", division, "name", "验收单位" + name, "industry", "F", "registeredOn", "2022-01-04"),
                Map.of("Idempotency-Key", name + "-employer"));
        var planned = insist(
                "/v1/inspections",
                Map.of(
                        "division",
                        division,
                        "employerId",
                        employer.text("id"),
                        "kind",
                        "ROUTINE",
                        "plannedOn",
                        "2022-06-01"),
                Map.of("Idempotency-Key", name + "-plan"));
        insist(
                "/v1/inspections/" + planned.text("id") + "/completion",
                completion(),
                Map.of("Idempotency-Key", name + "-completion", "If-Match", planned.etag()));
    }

    static Map<String, Object> completion() {
        return Map.of(
                "completedOn", "2022-06-01",
                "result", "NO_VIOLATION",
                "inspectors",
                        List.of(
                                Map.of("name", "甲", "certificateNumber", "SD-1"),
                                Map.of("name", "乙", "certificateNumber", "SD-2")));
    }

    private Api.Answer insist(String path, Object body, Map<String, String> headers) throws IOException {
        long begun = System.nanoTime();
        while (true) {
            Object trouble;
            try {
                var answer = enforcement.post(path, body, headers);
                if (answer.status() < 300) {
                    return answer;
                }
                trouble = answer;
                if (answer.status() < 500 && answer.status() != 409) {
                    throw new AssertionError(answer);
                }
            } catch (IOException e) {
                trouble = e;
            }
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException("no way through for %s until %s: %s".formatted(PATIENCE, Instant.now(), trouble));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }
}
