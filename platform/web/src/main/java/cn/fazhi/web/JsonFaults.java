package cn.fazhi.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What is wrong with a JSON body, and where. */
final class JsonFaults {

    private static final Map<String, String> SHAPES = Map.of(
            "LocalDate", "2021-12-31",
            "UUID", "018f2b6c-7d3e-7a10-8c55-3f1d2a9b4e77",
            "BigDecimal", "1890000.00",
            "String", "\"…\"",
            "List", "[…]");

    private JsonFaults() {}

    static Refusal of(JsonProcessingException thrown) {
        return switch (thrown) {
            case UnrecognizedPropertyException unknown ->
                new FaultyRequest(Fault.UNKNOWN_FIELD, unknown.getPropertyName()).in(pointer(unknown));
            case ValueInstantiationException refused -> refusedValue(refused);
            case InvalidFormatException wrong -> wrongValue(wrong, wrong.getTargetType());
            case MismatchedInputException wrong -> wrongValue(wrong, wrong.getTargetType());
            case JsonMappingException wrapped when wrapped.getCause() instanceof Refusal refusal -> refusal;
            case JsonMappingException wrapped
            when isBeyondLimits(wrapped.getCause()) -> new FaultyRequest(Fault.WRONG_VALUE).in(pointer(wrapped));
            case StreamConstraintsException _ -> new FaultyRequest(Fault.WRONG_VALUE);
            case JsonMappingException wrapped
            when wrapped.getCause() instanceof JsonProcessingException inner && inner != wrapped -> of(inner);
            default -> malformed(thrown);
        };
    }

    /** It is JSON, but no type here holds it. */
    private static boolean isBeyondLimits(Throwable cause) {
        return cause instanceof InputCoercionException || cause instanceof StreamConstraintsException;
    }

    private static Refusal refusedValue(ValueInstantiationException thrown) {
        return switch (thrown.getCause()) {
            case Refusal refusal -> located(refusal, pointer(thrown));
            case null, default -> new FaultyRequest(Fault.VALUE_INVALID).in(pointer(thrown));
        };
    }

    private static Refusal located(Refusal refusal, String pointer) {
        if (refusal.pointer() == null) {
            refusal.at(pointer);
        }
        return refusal;
    }

    private static Refusal wrongValue(MismatchedInputException thrown, Class<?> target) {
        var accepted = accepted(target);
        var fault = new FaultyRequest(Fault.WRONG_VALUE).in(pointer(thrown));
        return accepted.isEmpty() ? fault : fault.and("accepted", accepted);
    }

    private static List<String> accepted(Class<?> target) {
        if (target == null) {
            return List.of();
        }
        if (target.isEnum()) {
            return Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .toList();
        }
        var shape = SHAPES.get(target.getSimpleName());
        return shape == null ? List.of() : List.of(shape);
    }

    private static Refusal malformed(JsonProcessingException thrown) {
        var location = thrown.getLocation();
        int line = location == null ? 1 : location.getLineNr();
        int column = location == null ? 1 : location.getColumnNr();
        return new FaultyRequest(Fault.MALFORMED_JSON, line, column)
                .and("line", line)
                .and("column", column);
    }

    /** RFC 6901; the whole body is the empty text. */
    static String pointer(JsonMappingException thrown) {
        var pointer = new StringBuilder();
        for (var step : thrown.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
