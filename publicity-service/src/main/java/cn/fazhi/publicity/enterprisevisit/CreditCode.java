package cn.fazhi.publicity.enterprisevisit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 17 characters and a check character.
 *
 * @throws CreditCodeInvalid for another length, a character outside the alphabet or a wrong check character
 */
@Schema(type = SchemaType.STRING, pattern = "[0-9A-HJ-NPQRTUWXY]{18}", examples = "91370402MA3C12345M")
record CreditCode(@JsonValue String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    CreditCode {
        if (value == null || value.length() != LENGTH || value.charAt(LENGTH - 1) != checkCharacter(value)) {
            throw new CreditCodeInvalid();
        }
    }

    /** For JAX-RS parameters. */
    static CreditCode fromString(String value) {
        return new CreditCode(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = ALPHABET.indexOf(code.charAt(i));
            if (digit < 0) {
                throw new CreditCodeInvalid();
            }
            sum += digit * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
