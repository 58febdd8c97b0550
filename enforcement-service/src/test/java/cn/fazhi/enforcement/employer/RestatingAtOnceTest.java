package cn.fazhi.enforcement.employer;

import static cn.fazhi.enforcement.Api.SHIZHONG;
import static cn.fazhi.enforcement.Api.XUECHENG;
import static org.awaitility.Awaitility.await;

import cn.fazhi.enforcement.Identifiers;
import cn.fazhi.enforcement.Published;
import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With a schedule of once an hour, what a commit makes due is done because the commit says so. */
@QuarkusTest
@TestProfile(RestatingAtOnceTest.ScheduledOnceAnHour.class)
@QuarkusTestResource(TestTokens.class)
class RestatingAtOnceTest {

    @Inject
    Published published;

    @Test
    void shouldRestateAtOnceInEveryDivisionWhatACommitHasMadeDue() {
        // Given
        var employer = Registered.withoutCode(SHIZHONG);
        var inspection = employer.inspectionBy(XUECHENG);
        var code = Identifiers.aCreditCode();
        // When
        employer.corrected(1, "\"creditCode\": \"" + code + "\"");
        // Then
        await().atMost(Duration.ofSeconds(30))
                .until(() -> published.lastOf(inspection).payload().contains(code));
    }

    public static class ScheduledOnceAnHour implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "fazhi.employer.restate-every",
                    "1h",
                    "fazhi.topic-prefix",
                    "r" + UUID.randomUUID().toString().substring(0, 8) + ".");
        }
    }
}
