package cn.fazhi.report.intake;

import static java.util.stream.Collectors.joining;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Position;
import cn.fazhi.report.counting.Received;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** From an event to the state it carries and what that counts for. Pure, tolerant of fields it does not know. */
public final class EventDecoder {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final int LAST_YEAR = 9999;

    private final Predicate<DivisionCode> divisionExists;

    public EventDecoder(Predicate<DivisionCode> divisionExists) {
        this.divisionExists = divisionExists;
    }

    public Received decode(Event event) throws Undecodable {
        var family = family(event);
        int schemaVersion = schemaVersion(event);
        var received = received(event, family, schemaVersion);
        // Not within what is caught there: where the divisions cannot be read nothing is wrong with the event.
        if (!divisionExists.test(new DivisionCode(received.state().division()))) {
            throw new Undecodable("no such division: " + received.state().division());
        }
        return received;
    }

    private static Received received(Event event, RecordFamily family, int schemaVersion) throws Undecodable {
        try {
            var state = JSON.readValue(event.payload(), family.state());
            check(state, event);
            return Received.of(family, state, schemaVersion, new String(event.payload(), StandardCharsets.UTF_8))
                    .at(new Position(event.partition(), event.offset()));
        } catch (JsonMappingException e) {
            throw new Undecodable("not a state of " + family.slug() + " at " + pointer(e), e);
        } catch (IOException e) {
            throw new Undecodable("not JSON", e);
        } catch (RuntimeException e) {
            throw new Undecodable("cannot be derived: " + e.getMessage(), e);
        }
    }

    /** Where in the JSON, rather than what it says: a payload may hold personal data. */
    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(joining());
    }

    private static int schemaVersion(Event event) throws Undecodable {
        return event.number(EventHeaders.SCHEMA_VERSION, Short.MAX_VALUE)
                .filter(version -> version > 0)
                .orElseThrow(() -> new Undecodable("no schema version"))
                .intValue();
    }

    private static RecordFamily family(Event event) throws Undecodable {
        var type = event.header(EventHeaders.TYPE).orElseThrow(() -> new Undecodable("no event type"));
        try {
            return RecordFamily.ofEventType(type);
        } catch (IllegalArgumentException e) {
            throw new Undecodable("unknown event type: " + type, e);
        }
    }

    private static void check(RecordState state, Event event) throws Undecodable {
        if (state.id() == null || !state.id().toString().equals(event.key())) {
            throw new Undecodable("the key is not the record's id");
        }
        if (state.revision() < 1) {
            throw new Undecodable("no revision");
        }
        if (state.businessDate() == null || Math.abs(state.businessDate().getYear()) > LAST_YEAR) {
            throw new Undecodable("no business date");
        }
        new DivisionCode(state.division()); // refuses what cannot be one
    }
}
