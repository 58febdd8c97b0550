package cn.fazhi.acceptance;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.localstack.Service;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any one process is killed while records come in; after {@code ./fazhi up} the figures are exact. */
@ExtendWith(SuiteStarted.class)
class FaultsTest {

    private static final int RECORDS = 120;
    private static final int KILL_AFTER = 30;
    private static final int FEEDERS = 4;

    @ParameterizedTest
    @CsvSource({
        "enforcement-service, 370404",
        "report-service, 370405",
        "broker, 370406",
        "database, 370481",
        "publicity-service, 370403"
    })
    void shouldCountEveryRecordOnceWhateverIsKilled(String process, String division) throws IOException {
        // Given
        var suite = SuiteStarted.suite();
        assumeThat(suite.hasItsOwnDatabase() || !process.equals("database"))
                .as("the database server is not ours to kill")
                .isTrue();
        var enforcement = new Api(suite.address(Service.ENFORCEMENT), suite.token(division, "inspector"));
        var report = new Api(suite.address(Service.REPORT), suite.token(division, "viewer"));
        var inspections = new Inspections(enforcement, division, process);
        var fed = new AtomicInteger();
        var feeding = IntStream.range(0, FEEDERS)
                .mapToObj(feeder -> CompletableFuture.runAsync(() -> feed(inspections, feeder, fed)))
                .toArray(CompletableFuture[]::new);
        await().atMost(ofSeconds(60)).until(() -> fed.get() >= KILL_AFTER);
        // When
        var killed = Instant.now();
        suite.kill(process);
        var up = suite.run("up");
        // Then
        assertThat(up.exitCode()).as(up.output()).isZero();
        assertThat(CompletableFuture.allOf(feeding))
                .as(() -> "killed %s; then%n%s".formatted(killed, up.output()))
                .succeedsWithin(ofMinutes(5));
        await().atMost(ofSeconds(60)).ignoreException(IOException.class).untilAsserted(() -> {
            var figures = Figures.of(report, division, 2022);
            assertThat(figures.get("ENF.INSPECTIONS")).isEqualByComparingTo(Integer.toString(RECORDS));
            assertThat(figures.get("ENF.EMP_INSPECTED")).isEqualByComparingTo(Integer.toString(RECORDS));
        });
    }

    private static void feed(Inspections inspections, int feeder, AtomicInteger fed) {
        for (int number = feeder; number < RECORDS; number += FEEDERS) {
            try {
                inspections.feed(number);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
            fed.incrementAndGet();
        }
    }
}
