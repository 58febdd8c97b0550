package cn.fazhi.publicity.disclosure;

import cn.fazhi.identity.DivisionCode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Year;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Index number (索引号) of disclosed information: the division that issued it, the year of disclosure, and a number
 * without gaps in that year: {@code 370402/2022-00029}; six digits from 100000 on.
 *
 * @throws IllegalArgumentException for a text of another form, or a number beyond 999999
 */
@Schema(type = SchemaType.STRING, pattern = "[0-9A-Z]{6,18}/\\d{4}-\\d{5,6}", examples = "370402/2022-00029")
record IndexNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{6,18}/\\d{4}-(\\d{5}|[1-9]\\d{5})");

    IndexNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an index number: " + value);
        }
    }

    static IndexNumber of(DivisionCode issuer, Year year, int number) {
        return new IndexNumber("%s/%s-%05d".formatted(issuer, year, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
