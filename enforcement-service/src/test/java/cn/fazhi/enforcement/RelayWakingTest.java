package cn.fazhi.enforcement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** With a relay that by itself looks only once an hour, what is committed is published because the commit wakes it. */
@QuarkusTest
@TestProfile(WokenByCommits.class)
@QuarkusTestResource(TestTokens.class)
class RelayWakingTest {

    @Inject
    Relayed relayed;

    @Test
    void shouldBeWokenByEachCommit() {
        // Given
        relayed.createTopics();
        var registered = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            // When
            registered.add(register());
            // Then
            assertThat(relayed.await(
                            RecordFamily.EMPLOYER, events -> keys(events).containsAll(registered)))
                    .extracting(ConsumerRecord::key)
                    .filteredOn(registered::contains)
                    .containsExactlyInAnyOrderElementsOf(registered);
        }
    }

    private static List<String> keys(List<ConsumerRecord<String, String>> events) {
        return events.stream().map(ConsumerRecord::key).toList();
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
}
