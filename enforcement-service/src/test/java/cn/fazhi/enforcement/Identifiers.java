package cn.fazhi.enforcement;

import java.util.concurrent.atomic.AtomicInteger;

/** Credit codes and citizen numbers that are valid and that no other test uses. */
public final class Identifiers {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Identifiers() {}

    public static String aCreditCode() {
        var body = "91370402MA%07d".formatted(NEXT.incrementAndGet());
        int sum = 0;
        int weight = 1;
        for (var character : body.toCharArray()) {
            sum += ALPHABET.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    public static String aCitizenNumber() {
        int number = NEXT.incrementAndGet();
        var body = "370402%04d0101%03d".formatted(1950 + number / 1000 % 60, number % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
