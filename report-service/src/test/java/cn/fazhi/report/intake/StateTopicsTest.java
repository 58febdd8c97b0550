package cn.fazhi.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.localstack.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StateTopicsTest {

    @Test
    void shouldReadTheTopicOfEveryFamily() throws IOException {
        // When
        var topics = property("topics").split(",");
        // Then
        var prefix = "${fazhi.topic-prefix:}";
        assertThat(Stream.of(topics).map(topic -> topic.replace(prefix, "")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RecordFamily.values())
                        .map(RecordFamily::topic)
                        .distinct()
                        .toList());
    }

    /** One more would have nothing to do, one less would leave the others two partitions to count in turn. */
    @Test
    void shouldCountAsManyBatchesAtOnceAsATopicHasPartitions() throws IOException {
        assertThat(property("concurrency"))
                .isEqualTo(Integer.toString(Topics.STATE_PARTITIONS))
                .isEqualTo(Integer.toString(IntakeProcess.CONSUMERS));
    }

    private static String property(String name) throws IOException {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        return properties.getProperty("mp.messaging.incoming.states." + name);
    }
}
