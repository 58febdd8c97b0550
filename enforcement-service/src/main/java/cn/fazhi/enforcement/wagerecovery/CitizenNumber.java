package cn.fazhi.enforcement.wagerecovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Citizen identification number (公民身份号码), GB 11643: region, date of birth, sequence and a check character. Personal
 * data: its text and its JSON are the masked form, so that no log line and no answer shows it by accident.
 *
 * @throws CitizenNumberInvalid for another form, a date that is none, or a wrong check character
 */
record CitizenNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    CitizenNumber {
        if (value == null || !FORM.matcher(value).matches() || !bornOnADay(value) || !checks(value)) {
            throw new CitizenNumberInvalid();
        }
    }

    /** {@code 370402********1234} */
    @JsonValue
    String masked() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean bornOnADay(String number) {
        try {
            LocalDate.of(digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return number.charAt(WEIGHTS.length) == CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static int digits(String number, int from, int until) {
        return Integer.parseInt(number, from, until, 10);
    }
}
