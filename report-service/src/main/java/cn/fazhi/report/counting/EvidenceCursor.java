package cn.fazhi.report.counting;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;

/** Where a page of evidence ended: the distinct thing (empty where nothing is distinct), the record, the contribution. */
record EvidenceCursor(byte[] key, byte[] record, int seq) {

    static final EvidenceCursor START = new EvidenceCursor(new byte[0], new byte[0], -1);

    private static final int ID_BYTES = 16;

    static EvidenceCursor at(byte[] key, byte[] record, int seq) {
        return new EvidenceCursor(key == null ? new byte[0] : key, record, seq);
    }

    static EvidenceCursor parse(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            var record = new byte[ID_BYTES];
            bytes.get(record);
            int seq = bytes.getInt();
            var key = new byte[bytes.remaining()];
            bytes.get(key);
            return new EvidenceCursor(key, record, seq);
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException e) {
            throw new MalformedCursor(text);
        }
    }

    String text() {
        var bytes = ByteBuffer.allocate(ID_BYTES + Integer.BYTES + key.length)
                .put(record)
                .putInt(seq)
                .put(key)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    boolean sameThingAs(EvidenceCursor other) {
        return key.length > 0 && Arrays.equals(key, other.key);
    }

    void bind(PreparedStatement select, int from) throws SQLException {
        select.setBytes(from, key);
        select.setBytes(from + 1, key);
        select.setBytes(from + 2, record);
        select.setBytes(from + 3, record);
        select.setInt(from + 4, seq);
    }
}
