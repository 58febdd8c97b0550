package cn.fazhi.report.counting;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Record ids as the 16 bytes that the tables hold. */
public final class UuidBytes {

    private UuidBytes() {}

    public static byte[] of(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID from(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
