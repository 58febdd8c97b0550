package cn.fazhi.report.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What makes two things one when they are counted, as 16 bytes of its SHA-256: the text itself is not kept. */
public record DistinctKey(String hex) implements Comparable<DistinctKey> {

    private static final int BYTES = 16;

    static DistinctKey of(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return of(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static DistinctKey of(byte[] bytes) {
        return new DistinctKey(HexFormat.of().formatHex(bytes));
    }

    static DistinctKey of(long high, long low) {
        var digits = HexFormat.of();
        return new DistinctKey(digits.toHexDigits(high) + digits.toHexDigits(low));
    }

    long high() {
        return Long.parseUnsignedLong(hex, 0, BYTES, 16);
    }

    long low() {
        return Long.parseUnsignedLong(hex, BYTES, 2 * BYTES, 16);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(DistinctKey other) {
        return hex.compareTo(other.hex);
    }
}
