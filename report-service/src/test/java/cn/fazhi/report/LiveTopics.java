package cn.fazhi.report;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Topics on the real broker for a service under test, which then really listens. */
public class LiveTopics implements QuarkusTestResourceLifecycleManager {

    private TestTopics topics;

    @Override
    public Map<String, String> start() {
        topics = TestTopics.create();
        // A slow machine must not make figures incomplete: these tests say themselves when they are.
        return Map.of("fazhi.topic-prefix", topics.prefix(), "fazhi.as-of.lag-limit", "1H");
    }

    @Override
    public void stop() {
        topics.close();
    }
}
