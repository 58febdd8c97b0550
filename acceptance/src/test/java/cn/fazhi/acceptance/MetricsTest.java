package cn.fazhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.localstack.Service;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is to be watched: an alarm over a metric that nobody gives is silent for ever. */
@ExtendWith(SuiteStarted.class)
class MetricsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path PROJECT = Path.of("..");
    private static final Pattern OF_AN_ALARM = Pattern.compile("expr: ((?:fazhi|kafka)_\\w+)");
    private static final Pattern OF_THE_RUNBOOK =
            Pattern.compile("^\\| `(\\w+)`(?:, `(\\w+)`)? \\| .*\\|$", Pattern.MULTILINE);
    /** What is no number is not given: an alarm that compares it is silent. */
    private static final Pattern SAMPLE = Pattern.compile("^(\\w+)(?:\\{.*})? ([-0-9.E]+)$", Pattern.MULTILINE);

    @Test
    void shouldGiveEveryMetricOfTheAlarmsAndTheRunbook() throws IOException {
        // Given
        SuiteStarted.demo();
        var alarms = names(OF_AN_ALARM, "deploy/prometheus/alerts.yml");
        var runbook = names(OF_THE_RUNBOOK, "docs/runbook.md");
        // Then
        assertThat(alarms).hasSizeGreaterThan(5);
        assertThat(runbook).containsAll(alarms);
        await().atMost(PATIENCE)
                .ignoreException(IOException.class)
                .untilAsserted(() -> assertThat(highest()).containsKeys(runbook.toArray(String[]::new)));
    }

    @Test
    void shouldRaiseNoAlarmOverASuiteThatIsWell() {
        // Given
        SuiteStarted.demo();
        // Then
        await().atMost(PATIENCE)
                .ignoreException(IOException.class)
                .untilAsserted(() -> assertThat(highest())
                        .containsEntry("fazhi_outbox_depth", 0.0)
                        .containsEntry("fazhi_outbox_oldest_age_seconds", 0.0)
                        .containsEntry("fazhi_outbox_parked", 0.0)
                        .containsEntry("fazhi_dead_letters_open", 0.0)
                        .containsEntry("fazhi_employer_restatements_due", 0.0)
                        .containsEntry("fazhi_reconciliation_open_differences", 0.0)
                        .containsEntry("kafka_consumer_fetch_manager_records_lag", 0.0)
                        .hasEntrySatisfying(
                                "fazhi_as_of_age_seconds",
                                age -> assertThat(age).isBetween(0.0, 60.0)));
    }

    private static Set<String> names(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(PROJECT.resolve(file)))
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of all services and labels, as Prometheus reads them: without a token. */
    private static TreeMap<String, Double> highest() throws IOException {
        var highest = new TreeMap<String, Double>();
        for (var service : Service.values()) {
            var metrics = SuiteStarted.suite().address(service).resolve("/q/metrics");
            SAMPLE.matcher(text(HttpRequest.newBuilder(metrics).build()))
                    .results()
                    .forEach(sample -> highest.merge(sample.group(1), Double.valueOf(sample.group(2)), Math::max));
        }
        return highest;
    }

    private static String text(HttpRequest request) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
