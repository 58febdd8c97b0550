package cn.fazhi.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final Path DOCUMENT = Path.of("../docs/events/asyncapi.yaml");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    @Test
    void shouldDescribeTheEventsAsTheyAre() throws IOException {
        // Given
        var document = YAML.writeValueAsString(AsyncApi.document());
        // When
        if (Boolean.getBoolean("fazhi.update-snapshots")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, document);
        }
        // Then
        assertThat(Files.readString(DOCUMENT))
                .as("rewritten by: mvn -pl event-contracts test -Dtest=AsyncApiTest -Dfazhi.update-snapshots=true")
                .isEqualTo(document);
    }
}
