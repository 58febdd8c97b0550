package cn.fazhi.report.intake;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.outbox.StateJson;
import cn.fazhi.report.TestTopics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the database would refuse for ever must be refused here, or it would hold up everything behind it. */
class EventDecoderTest {

    private static final RecordState INSPECTION = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
    private static final RecordState RECOVERY = recovery("w", 1, SHIZHONG, "2021-03-02", "100.50", List.of(), 3);
    private static final EventDecoder DECODER =
            new EventDecoder(division -> division.value().equals(SHIZHONG));

    @Test
    void shouldTakeAStateWithFieldsThatItDoesNotKnow() throws Undecodable {
        var payload = json(INSPECTION).replaceFirst("\\{", "{\"addedLater\":[1],");
        var received = DECODER.decode(event(INSPECTION, payload));
        assertThat(received.state()).isEqualTo(INSPECTION);
        assertThat(received.payload()).isEqualTo(payload);
        assertThat(received.contributions()).hasSize(2);
    }

    static Stream<Arguments> poison() {
        return Stream.of(
                arguments(
                        INSPECTION,
                        "\"kind\":\"ROUTINE\"",
                        "\"kind\":\"UNHEARD_OF\"",
                        "not a state of inspection at /kind"),
                arguments(
                        INSPECTION,
                        "\"creditCode\":null",
                        "\"creditCode\":{}",
                        "not a state of inspection at /employer/creditCode"),
                arguments(INSPECTION, "\"kind\":\"ROUTINE\"", "\"kind\":null", "cannot be derived: no inspectionKind"),
                arguments(INSPECTION, "\"status\":\"COMPLETED\"", "\"status\":null", "cannot be derived: no status"),
                arguments(
                        INSPECTION,
                        "\"completedOn\":\"2021-03-02\"",
                        "\"completedOn\":null",
                        "cannot be derived: no date to count it by"),
                arguments(
                        INSPECTION,
                        "\"completedOn\":\"2021-03-02\"",
                        "\"completedOn\":\"+12021-03-02\"",
                        "cannot be derived: cannot be counted on +12021-03-02"),
                arguments(
                        INSPECTION,
                        "\"completedOn\":\"2021-03-02\"",
                        "\"completedOn\":\"1949-09-30\"",
                        "cannot be derived: cannot be counted on 1949-09-30"),
                arguments(INSPECTION, "\"businessDate\":\"2021-03-02\"", "\"businessDate\":null", "no business date"),
                arguments(
                        INSPECTION,
                        "\"businessDate\":\"2021-03-02\"",
                        "\"businessDate\":\"+99999-01-01\"",
                        "no business date"),
                arguments(INSPECTION, "\"revision\":1", "\"revision\":0", "no revision"),
                arguments(INSPECTION, "370402", "370499", "no such division: 370499"),
                arguments(INSPECTION, "370402", "37040", "cannot be derived: a division code has six digits"),
                arguments(
                        INSPECTION,
                        INSPECTION.id().toString(),
                        RECOVERY.id().toString(),
                        "the key is not the record's id"),
                arguments(INSPECTION, "{\"id\"", "nonsense", "not JSON"),
                arguments(INSPECTION, "}", "", "not a state of inspection at /employer"),
                arguments(RECOVERY, "100.50", "1E+999999999", "cannot be derived: too large to be added up"),
                arguments(RECOVERY, "100.50", "99999999999999999.00", "cannot be derived: too large to be added up"),
                arguments(RECOVERY, "100.50", "100.505", "cannot be derived: Rounding necessary"));
    }

    @ParameterizedTest
    @MethodSource("poison")
    void shouldRefuseAStateThatCannotBeCounted(RecordState state, String part, String replacement, String reason) {
        var payload = json(state).replace(part, replacement);
        assertThatThrownBy(() -> DECODER.decode(event(state, payload)))
                .isInstanceOf(Undecodable.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource({
        EventHeaders.TYPE + ",, no event type",
        EventHeaders.TYPE + ",cn.fazhi.unheard.of, unknown event type: cn.fazhi.unheard.of",
        EventHeaders.SCHEMA_VERSION + ",, no schema version",
        EventHeaders.SCHEMA_VERSION + ",0, no schema version",
        EventHeaders.SCHEMA_VERSION + ",99999, no schema version"
    })
    void shouldRefuseAnEventWithoutItsEnvelope(String header, String value, String reason) {
        var headers = new HashMap<>(TestTopics.headers(INSPECTION));
        headers.remove(header);
        if (value != null) {
            headers.put(header, value);
        }
        assertThatThrownBy(() -> DECODER.decode(event(INSPECTION, headers, json(INSPECTION))))
                .hasMessage(reason);
    }

    @Test
    void shouldRefuseATombstone() {
        assertThatThrownBy(() -> DECODER.decode(event(INSPECTION, ""))).isInstanceOf(Undecodable.class);
    }

    private static String json(RecordState state) {
        return new String(StateJson.write(state), UTF_8);
    }

    private static Event event(RecordState state, String payload) {
        return event(state, TestTopics.headers(state), payload);
    }

    private static Event event(RecordState state, Map<String, String> headers, String payload) {
        return new Event("topic", 0, 0, state.id().toString(), headers, payload.getBytes(UTF_8));
    }
}
