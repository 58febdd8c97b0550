package cn.fazhi.report.counting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes two things one when they are counted, as the first 16 bytes of its SHA-256: the text itself is not kept. In
 * the order of the bytes, as the tables have it.
 *
 * @param high the first eight bytes
 * @param low the others
 */
public record DistinctKey(long high, long low) implements Comparable<DistinctKey> {

    static DistinctKey of(String text) {
        try {
            return of(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static DistinctKey of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new DistinctKey(buffer.getLong(), buffer.getLong());
    }

    String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array();
    }

    @Override
    public int compareTo(DistinctKey other) {
        int order = Long.compareUnsigned(high, other.high);
        return order == 0 ? Long.compareUnsigned(low, other.low) : order;
    }
}
