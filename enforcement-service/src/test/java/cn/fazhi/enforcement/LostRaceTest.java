package cn.fazhi.enforcement;

import static cn.fazhi.enforcement.Api.SHIZHONG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two clients write the same: the second has looked before the first committed. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class LostRaceTest {

    @Inject
    Sabotage sabotage;

    @Test
    void shouldBeAnsweredAsTheRuleWouldHaveWithoutAnyTraceInTheLog() {
        // Given
        var reference = "YG-" + UUID.randomUUID();
        sabotage.meanwhile(() -> register(reference).then().statusCode(201));
        try (var log = new Warnings()) {
            // When
            var loser = register(reference);
            // Then
            assertThat(loser.statusCode()).isEqualTo(409);
            assertThat(loser.<String>path("type")).isEqualTo("/problems/source-reference-taken");
            assertThat(log.messages()).isEmpty();
        }
    }

    private static Response register(String reference) {
        return Api.as(SHIZHONG, "inspector").post("/v1/employers", """
                {"division": "370402", "name": "市中区公司", "industry": "E", "registeredOn": "2020-06-01",
                 "sourceReference": "%s"}""".formatted(reference));
    }
}
