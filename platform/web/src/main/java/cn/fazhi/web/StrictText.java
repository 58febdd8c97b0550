package cn.fazhi.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * A text is what a reader sees: without white space around it, so that a name is one name however it was pasted, and
 * without what is invisible or changes how the rest is shown. Line breaks and tabs may stand inside.
 */
class StrictText extends StdScalarDeserializer<String> {

    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText().strip();
        return text.codePoints().anyMatch(StrictText::isHidden)
                ? (String) context.handleWeirdStringValue(String.class, text, "hidden characters")
                : text;
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE -> true;
            case Character.FORMAT -> isBidirectional(character);
            default -> false;
        };
    }

    /** Joiners are part of names and of emoji; these turn round what stands after them. */
    private static boolean isBidirectional(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
