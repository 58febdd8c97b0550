package cn.fazhi.report.asof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.Watermark;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.StateJson;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.Tables;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatermarksChannelTest {

    private static final Instant NINE = Instant.parse("2022-02-28T01:00:00Z");
    private static final String TOPIC = "enforcement.inspection";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static ReportDatabase database;
    private static Tables tables;
    private WatermarksChannel channel;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("as_of");
        tables = new Tables(database);
    }

    @BeforeEach
    void empty() throws SQLException {
        tables.empty();
        channel = new WatermarksChannel(database, Optional.of("p."));
    }

    @Test
    void shouldNotMoveAsOfBeforeWhatTheWatermarkPromisesIsCounted() throws SQLException {
        // Given
        countedUpTo(9);
        take(quiet("publicity"), quiet("report"), enforcement(NINE, 0));
        assertThat(freshness(NINE)).isEqualTo(new Freshness(null, false));
        // When
        countedUpTo(10);
        take(enforcement(NINE.plusSeconds(1), 0, 11));
        // Then
        assertThat(freshness(NINE)).isEqualTo(new Freshness(NINE, true));
    }

    @Test
    void shouldBeAsOldAsTheOldestSource() throws SQLException {
        // Given
        countedUpTo(10);
        // When
        take(quiet("publicity"), quiet("report"), enforcement(NINE.minusSeconds(30), 0));
        // Then
        assertThat(freshness(NINE)).isEqualTo(new Freshness(NINE.minusSeconds(30), true));
        assertThat(freshness(NINE.plusSeconds(31))).isEqualTo(new Freshness(NINE.minusSeconds(30), false));
    }

    @Test
    void shouldBeIncompleteWhileAnEventIsParkedAtItsSource() throws SQLException {
        countedUpTo(10);
        take(quiet("publicity"), quiet("report"), enforcement(NINE, 1));
        assertThat(freshness(NINE)).isEqualTo(new Freshness(NINE, false));
    }

    @Test
    void shouldNeverGoBack() throws SQLException {
        countedUpTo(10);
        take(quiet("publicity"), quiet("report"), enforcement(NINE, 0));
        take(enforcement(NINE.minusSeconds(20), 0));
        assertThat(freshness(NINE)).isEqualTo(new Freshness(NINE, true));
    }

    @Test
    void shouldNotTakeWhatAnOlderWatermarkSaysForNow() throws SQLException {
        // Given
        countedUpTo(10);
        take(quiet("publicity"), quiet("report"), enforcement(NINE, 1));
        // When: another instance reads the topic from its beginning
        take(enforcement(NINE.minusSeconds(20), 0));
        // Then
        assertThat(freshness(NINE)).isEqualTo(new Freshness(NINE, false));
        // When
        take(enforcement(NINE.plusSeconds(1), 0));
        // Then
        assertThat(freshness(NINE)).isEqualTo(new Freshness(NINE, true));
    }

    @Test
    void shouldMissABucketThatHasNeverPublished() throws SQLException {
        // Given
        countedUpTo(10);
        take(quiet("publicity"), quiet("report"), enforcementBucket(0, 2));
        assertThat(freshness(NINE)).isEqualTo(new Freshness(null, false));
        // When
        take(enforcementBucket(1, 2));
        // Then
        assertThat(freshness(NINE)).isEqualTo(new Freshness(NINE, true));
    }

    @Test
    void shouldNotWaitForABucketThatIsNoMore() throws SQLException {
        // Given
        countedUpTo(10);
        take(quiet("publicity"), quiet("report"), enforcementBucket(0, 2));
        take(new Watermark("enforcement", 1, 2, NINE.minusSeconds(500), 3, Map.of()));
        assertThat(freshness(NINE)).isEqualTo(new Freshness(NINE.minusSeconds(500), false));
        // When: the service goes on with one bucket
        take(enforcement(NINE.plusSeconds(1), 0));
        // Then
        assertThat(freshness(NINE)).isEqualTo(new Freshness(NINE, true));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "not JSON",
                "{\"service\":\"enforcement\",\"bucket\":0,\"buckets\":1,\"asOf\":\"2022-02-28T01:00:00Z\",\"parked\":0}",
                "{\"service\":\"elsewhere-and-with-a-long-name\",\"bucket\":0,\"buckets\":1,\"asOf\":\"2022-02-28T01:00:00Z\",\"parked\":0,\"offsets\":{}}",
                "{\"service\":\"enforcement\",\"bucket\":2,\"buckets\":1,\"asOf\":\"2022-02-28T01:00:00Z\",\"parked\":0,\"offsets\":{}}",
                "{\"service\":\"enforcement\",\"bucket\":0,\"buckets\":1,\"asOf\":\"2022-02-28T01:00:00Z\",\"parked\":0,\"offsets\":{\"enforcement.inspection\":null}}"
            })
    void shouldGoOnBehindAWatermarkThatIsNone(String payload) throws SQLException {
        // Given
        countedUpTo(10);
        // When
        take(
                payload == null ? null : payload.getBytes(UTF_8),
                StateJson.write(quiet("publicity")),
                StateJson.write(quiet("report")),
                StateJson.write(enforcement(NINE, 0)));
        // Then
        assertThat(freshness(NINE)).isEqualTo(new Freshness(NINE, true));
        assertThat(tables.rows("select service from source_as_of order by 1"))
                .containsExactly("enforcement", "publicity", "report");
    }

    @Test
    void shouldNotWaitForATopicThatALaterReleaseOfItsOwnerWrites() throws SQLException {
        // Given
        countedUpTo(10);
        // When
        take(quiet("publicity"), quiet("report"));
        take(new Watermark(
                "enforcement", 0, 1, NINE, 0, Map.of(TOPIC, Map.of(0, 10L), "enforcement.drone", Map.of(0, 5L))));
        // Then
        assertThat(freshness(NINE)).isEqualTo(new Freshness(NINE, true));
    }

    @Test
    void shouldKnowNothingOfASourceThatItHasNeverHeardOf() throws SQLException {
        countedUpTo(10);
        take(quiet("publicity"), enforcement(NINE, 0));
        assertThat(freshness(NINE)).isEqualTo(new Freshness(null, false));
    }

    private static Freshness freshness(Instant now) {
        return new AsOf(database, Clock.fixed(now, ZoneOffset.UTC), Duration.ofSeconds(60))
                .of(new Moments(database).now(), new DivisionCode("370402"), 2021);
    }

    private void take(Watermark... watermarks) {
        take(Arrays.stream(watermarks).map(StateJson::write).toArray(byte[][]::new));
    }

    private void take(byte[]... payloads) {
        var partition = new TopicPartition("p.watermark", 0);
        List<ConsumerRecord<byte[], byte[]>> messages = Arrays.stream(payloads)
                .map(payload -> new ConsumerRecord<>(partition.topic(), 0, 0, "key".getBytes(UTF_8), payload))
                .toList();
        channel.take(new ConsumerRecords<>(Map.of(partition, messages), Map.of()));
    }

    private static void countedUpTo(long next) throws SQLException {
        tables.update("insert into intake_position (topic, kafka_partition, next_offset) values ('p." + TOPIC + "', 0, "
                + next + ") on duplicate key update next_offset = values(next_offset)");
    }

    private static Watermark quiet(String service) {
        return new Watermark(service, 0, 1, NINE, 0, Map.of());
    }

    private static Watermark enforcementBucket(int bucket, int buckets) {
        return new Watermark("enforcement", bucket, buckets, NINE, 0, Map.of(TOPIC, Map.of(0, 10L)));
    }

    private static Watermark enforcement(Instant asOf, long parked) {
        return enforcement(asOf, parked, 10);
    }

    private static Watermark enforcement(Instant asOf, long parked, long end) {
        return new Watermark("enforcement", 0, 1, asOf, parked, Map.of(TOPIC, Map.of(0, end)));
    }
}
