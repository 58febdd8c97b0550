package cn.fazhi.report;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Topics on the real broker for a service under test, which then really listens. */
public class LiveTopics implements QuarkusTestResourceLifecycleManager {

    private TestTopics topics;

    @Override
    public Map<String, String> start() {
        topics = TestTopics.create();
        return Map.of("fazhi.topic-prefix", topics.prefix());
    }

    @Override
    public void stop() {
        topics.close();
    }
}
