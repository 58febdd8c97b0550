package cn.fazhi.publicity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Topics on the real broker for the service under test, which then really listens. */
public class LiveTopics implements QuarkusTestResourceLifecycleManager {

    private ReportTopic topic;

    @Override
    public Map<String, String> start() {
        topic = ReportTopic.create();
        return Map.of("fazhi.topic-prefix", topic.prefix());
    }

    @Override
    public void stop() {
        topic.close();
    }
}
