package cn.fazhi.enforcement;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.UUID;

/**
 * Relay and re-stating look only once an hour by themselves, so that what happens earlier is a commit's doing. One
 * profile for both: each costs another start.
 */
public class WokenByCommits implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "fazhi.outbox.relay", "true",
                "fazhi.outbox.poll-interval", "1h",
                "fazhi.outbox.watermark-interval", "1h",
                "fazhi.employer.restate-every", "1h",
                "fazhi.topic-prefix", "w" + UUID.randomUUID().toString().substring(0, 8) + ".");
    }
}
