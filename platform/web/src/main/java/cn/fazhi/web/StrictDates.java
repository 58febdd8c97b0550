package cn.fazhi.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A date is the text {@code 2021-12-31}: no number of days, no array, no time of day that would be dropped, and none that
 * the database would store as another one, or before the first day of the tree of divisions, by which it is counted.
 */
class StrictDates extends StdScalarDeserializer<LocalDate> {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    StrictDates() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return parse(parser.getText());
        } catch (DateTimeException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a date");
        }
    }

    /** @throws DateTimeException if it is no date, or one that the database would refuse or store as another */
    static LocalDate parse(String text) {
        var date = LocalDate.parse(text);
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new DateTimeException("out of reach");
        }
        return date;
    }
}
