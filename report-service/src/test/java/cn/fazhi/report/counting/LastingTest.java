package cn.fazhi.report.counting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of whatever is not called lasting, a state counts on its business date alone. */
class LastingTest {

    private static final Path SAMPLES = Path.of("..", "event-contracts", "src", "test", "resources", "golden");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<RecordFamily> families() {
        return EnumSet.complementOf(EnumSet.copyOf(Lasting.FAMILIES)).stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void shouldCountOnItsBusinessDateAlone(RecordFamily family) throws IOException {
        var counting = 0;
        for (var sample : samples(family)) {
            var contributions = Derivation.of(sample);
            assertThat(contributions)
                    .as(sample.toString())
                    .extracting(Contribution::on)
                    .allMatch(sample.businessDate()::equals);
            counting += contributions.size();
        }
        assertThat(counting > 0).isEqualTo(family != RecordFamily.EMPLOYER);
    }

    private static RecordState[] samples(RecordFamily family) throws IOException {
        try (var files = Files.list(SAMPLES.resolve(family.slug()))) {
            var samples = files.map(file -> read(file, family)).toArray(RecordState[]::new);
            assertThat(Arrays.asList(samples)).isNotEmpty();
            return samples;
        }
    }

    private static RecordState read(Path file, RecordFamily family) {
        try {
            return JSON.readValue(file.toFile(), family.state());
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
