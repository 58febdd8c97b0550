package cn.fazhi.localstack.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Identifiers with right check characters that nobody bears. */
final class Numbers {

    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CITIZEN_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CITIZEN_CHECKS = "10X98765432";

    private Numbers() {}

    /** Unified social credit code (GB 32100-2015) of the division's invented employer with that number. */
    static String creditCode(String division, int number) {
        var body = "91" + division + "MAXXX%04d".formatted(number);
        return body + creditCheck(body);
    }

    /** Citizen number (GB 11643). The sequence 000 is given to nobody. */
    static String citizenNumber(String division, LocalDate born) {
        var body = division + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "000";
        return body + citizenCheck(body);
    }

    static char creditCheck(String body) {
        var sum = 0;
        var weight = 1;
        for (var character : body.toCharArray()) {
            sum += CREDIT_ALPHABET.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    static char citizenCheck(String body) {
        var sum = 0;
        for (var i = 0; i < CITIZEN_WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * CITIZEN_WEIGHTS[i];
        }
        return CITIZEN_CHECKS.charAt(sum % 11);
    }
}
