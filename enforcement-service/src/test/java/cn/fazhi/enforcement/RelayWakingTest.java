package cn.fazhi.enforcement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.localstack.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** With a relay that by itself looks only once an hour, what is committed is published because the commit wakes it. */
@QuarkusTest
@TestProfile(RelayWakingTest.RelayThatHasToBeWoken.class)
@QuarkusTestResource(TestTokens.class)
class RelayWakingTest {

    @ConfigProperty(name = "fazhi.kafka")
    String kafka;

    @ConfigProperty(name = "fazhi.topic-prefix")
    String topicPrefix;

    @Test
    void shouldBeWokenByEachCommit() {
        // Given
        Topics.create(kafka, topicPrefix);
        var registered = new ArrayList<String>();
        for (int i = 1; i <= 5; i++) {
            // When
            registered.add(register());
            // Then
            assertThat(published(i)).containsExactlyInAnyOrderElementsOf(registered);
        }
    }

    private static String register() {
        var location = given().auth()
                .oauth2(TestTokens.token("370402", Role.INSPECTOR))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"division": "370402", "name": "唤醒公司", "industry": "E", "registeredOn": "2020-06-01"}""")
                .post("/v1/employers")
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** The keys on the employers' topic, once there are so many or time is up. */
    private List<String> published(int events) {
        var topic = topicPrefix + RecordFamily.EMPLOYER.topic();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var keys = new ArrayList<String>();
            for (var until = Instant.now().plusSeconds(30);
                    keys.size() < events && Instant.now().isBefore(until); ) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> keys.add(message.key()));
            }
            return keys;
        }
    }

    public static class RelayThatHasToBeWoken implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "fazhi.outbox.relay", "true",
                    "fazhi.outbox.poll-interval", "1h",
                    "fazhi.outbox.watermark-interval", "1h",
                    "fazhi.topic-prefix", "w" + UUID.randomUUID().toString().substring(0, 8) + ".");
        }
    }
}
