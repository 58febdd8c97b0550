package cn.fazhi.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was once emitted is understood for ever: a change of a state may add, never rename, retype or remove. */
class GoldenSamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static Stream<String> samples() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldValidateAgainstItsSchema(String sample) {
        assertThat(Schemas.validator(family(sample).slug(), version(sample)).validate(json(sample), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldDecodeToExactlyTheseValues(String sample) throws JsonProcessingException {
        assertThat(Json.MAPPER.readValue(json(sample), family(sample).state()))
                .isEqualTo(GoldenSamples.ALL.get(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldEncodeToTheSameJson(String sample) throws JsonProcessingException {
        // an older version is only read: written anew it is today's
        assumeThat(version(sample)).isEqualTo(family(sample).schemaVersion());
        assertThat(Json.MAPPER.writeValueAsString(GoldenSamples.ALL.get(sample)))
                .isEqualTo(json(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldDecodeAndValidateWithAFieldOfALaterVersion(String sample) throws JsonProcessingException {
        // Given
        var later = json(sample).replaceFirst("\\{", "{\"addedLater\":\"一\",");
        // Then
        assertThat(Json.MAPPER.readValue(later, family(sample).state())).isEqualTo(GoldenSamples.ALL.get(sample));
        assertThat(Schemas.validator(family(sample).slug(), version(sample)).validate(later, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shouldHaveASampleOfEveryVersionAndLifeCycleState(RecordFamily family) throws IOException {
        // Given
        var samples = samples().filter(sample -> family(sample) == family).toList();
        // Then
        assertThat(samples.stream().map(GoldenSamplesTest::version).distinct())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, family.schemaVersion()).boxed().toList());
        assertThat(samples).anyMatch(sample -> GoldenSamples.ALL.get(sample).annulled());
        for (var status : statuses(family)) {
            assertThat(samples)
                    .anySatisfy(sample -> assertThat(Json.MAPPER
                                    .readTree(json(sample))
                                    .path("status")
                                    .textValue())
                            .isEqualTo(status));
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldNameEveryMemberInItsSchema(RecordFamily family) {
        // Given
        var schema = Schemas.of(family.slug(), family.schemaVersion());
        var members = Arrays.stream(family.state().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        // Then
        assertThat(schema.path("properties").fieldNames()).toIterable().containsExactlyElementsOf(members);
    }

    @Test
    void shouldRefuseAStateThatLacksWhatCountingNeeds() {
        assertThat(Schemas.validator("inspection", 1)
                        .validate("{\"revision\":0,\"kind\":\"UNHEARD_OF\"}", InputFormat.JSON))
                .extracting(message -> message.getInstanceLocation() + " " + message.getType())
                .contains("/revision minimum", "/kind enum", " required");
    }

    private static Collection<String> statuses(RecordFamily family) {
        return Arrays.stream(family.state().getRecordComponents())
                .filter(component -> component.getName().equals("status"))
                .flatMap(component -> Arrays.stream(component.getType().getEnumConstants()))
                .map(Object::toString)
                .toList();
    }

    private static RecordFamily family(String sample) {
        return RecordFamily.ofSlug(sample.substring(0, sample.indexOf('/')));
    }

    private static int version(String sample) {
        return Integer.parseInt(sample.replaceAll(".*/v(\\d+)-.*", "$1"));
    }

    private static String json(String sample) {
        return Json.read(FOLDER.resolve(sample + ".json"));
    }
}
