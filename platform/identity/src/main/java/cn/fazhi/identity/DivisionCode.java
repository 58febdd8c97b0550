package cn.fazhi.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Code of a division (行政区划代码, GB/T 2260): six digits, such as {@code 370402}. Names collide, codes do not.
 *
 * @throws IllegalArgumentException if the text is not six digits; whether such a division exists is for {@link Divisions} to say
 */
@Schema(type = SchemaType.STRING, pattern = "^\\d{6}$", examples = "370402")
public record DivisionCode(@JsonValue String value) implements Comparable<DivisionCode> {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    /** The root above all provinces; a token for it covers everything. */
    public static final DivisionCode NATION = new DivisionCode("000000");

    @JsonCreator
    public DivisionCode {
        if (value == null || !isWellFormed(value)) {
            throw new IllegalArgumentException("a division code has six digits");
        }
    }

    static boolean isWellFormed(String value) {
        return SIX_DIGITS.matcher(value).matches();
    }

    /** For JAX-RS parameters. */
    public static DivisionCode fromString(String value) {
        return new DivisionCode(value);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
