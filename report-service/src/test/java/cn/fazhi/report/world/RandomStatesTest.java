package cn.fazhi.report.world;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.outbox.StateJson;
import cn.fazhi.report.world.RandomStates.Base;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomStatesTest {

    private static final int STATES = 300;

    private final Chance chance = new Chance(new Random(20211231), List.of("370402", "370403"));

    @ParameterizedTest
    @EnumSource
    void shouldBeStatesThatTheContractAccepts(RecordFamily family) throws IOException {
        // Given
        var states = new RandomStates(chance);
        var path = "/schemas/%s/v%d.json".formatted(family.slug(), family.schemaVersion());
        try (var schema = RecordFamily.class.getResourceAsStream(path)) {
            var validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            schema,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
            for (int i = 0; i < STATES; i++) {
                // When
                var state = states.of(family, base(family, states));
                // Then
                var json = new String(StateJson.write(state), StandardCharsets.UTF_8);
                assertThat(validator.validate(json, InputFormat.JSON)).as(json).isEmpty();
            }
        }
    }

    private Base base(RecordFamily family, RandomStates states) {
        var on = states.day(family);
        return new Base(
                chance.id(),
                1 + chance.upTo(5),
                chance.division(),
                on,
                !chance.oneIn(4),
                chance.oneIn(5) ? new Annulment("录入错误", on) : null);
    }
}
