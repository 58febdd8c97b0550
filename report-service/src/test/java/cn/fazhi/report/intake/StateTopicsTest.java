package cn.fazhi.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.RecordFamily;
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
        // Given
        var properties = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        // When
        var topics =
                properties.getProperty("mp.messaging.incoming.states.topics").split(",");
        // Then
        var prefix = "${fazhi.topic-prefix:}";
        assertThat(Stream.of(topics).map(topic -> topic.replace(prefix, "")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RecordFamily.values())
                        .map(RecordFamily::topic)
                        .distinct()
                        .toList());
    }
}
