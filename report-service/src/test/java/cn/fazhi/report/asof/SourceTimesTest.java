package cn.fazhi.report.asof;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.Watermark;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class SourceTimesTest {

    private static final String TOPIC = "enforcement.inspection";
    private static final String SOURCE = "enforcement/0";
    private static final Instant NINE = Instant.parse("2022-02-28T01:00:00Z");

    private final SourceTimes times = new SourceTimes("p.");

    @Test
    void shouldReachTheNewestWatermarkWhoseOffsetsAreCounted() {
        // Given
        times.add(watermark(0, 10));
        times.add(watermark(1, 20));
        times.add(watermark(2, 30));
        // Then
        assertThat(times.reached(SOURCE, counted(25))).contains(watermark(1, 20));
        assertThat(times.reached(SOURCE, counted(29))).isEmpty();
        assertThat(times.reached(SOURCE, counted(30))).contains(watermark(2, 30));
    }

    @Test
    void shouldWaitForEveryPartition() {
        times.add(new Watermark("enforcement", 0, 1, NINE, 0, Map.of(TOPIC, Map.of(0, 10L, 1, 1L))));
        assertThat(times.reached(SOURCE, counted(10))).isEmpty();
    }

    @Test
    void shouldReachAtOnceASourceThatHasPublishedNothing() {
        var nothing = new Watermark("publicity", 0, 1, NINE, 0, Map.of());
        times.add(nothing);
        assertThat(times.reached("publicity/0", Map.of())).contains(nothing);
        assertThat(times.reached(SOURCE, Map.of())).isEmpty();
    }

    /** Whatever the lag, the watermark that is reached next is at most as far off as the lag is long. */
    @Test
    void shouldStillReachSomethingBehindABacklogOfHours() {
        // Given
        for (int second = 0; second < 10_000; second++) {
            times.add(watermark(second, 10 + second));
        }
        // Then
        assertThat(times.reached(SOURCE, counted(10))).contains(watermark(0, 10));
        var reached = times.reached(SOURCE, counted(5_010)).orElseThrow();
        assertThat(reached.asOf()).isBetween(NINE.plusSeconds(4_900), NINE.plusSeconds(5_000));
        assertThat(times.reached(SOURCE, counted(10_009))).contains(watermark(9_999, 10_009));
    }

    private static Watermark watermark(int second, long end) {
        return new Watermark("enforcement", 0, 1, NINE.plusSeconds(second), 0, Map.of(TOPIC, Map.of(0, end)));
    }

    private static Map<TopicPartition, Long> counted(long next) {
        return Map.of(new TopicPartition("p." + TOPIC, 0), next);
    }
}
