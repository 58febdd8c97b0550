package cn.fazhi.report.counting;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Where a page of evidence ended: the record and the contribution. The distinct thing is looked up again for the next
 * page: of a person its key is personal data, which no answer holds and no request can guess at.
 *
 * @param key of the distinct thing; empty where nothing is distinct
 */
record EvidenceCursor(byte[] key, byte[] record, int seq) {

    static final EvidenceCursor START = new EvidenceCursor(new byte[0], new byte[0], -1);

    private static final int ID_BYTES = 16;
    private static final int BYTES = ID_BYTES + Integer.BYTES;

    static EvidenceCursor at(byte[] key, byte[] record, int seq) {
        return new EvidenceCursor(key == null ? new byte[0] : key, record, seq);
    }

    /** Without its key. */
    static EvidenceCursor parse(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != BYTES) {
                throw new MalformedCursor(text);
            }
            return at(
                    null, Arrays.copyOf(bytes, ID_BYTES), ByteBuffer.wrap(bytes).getInt(ID_BYTES));
        } catch (IllegalArgumentException e) {
            throw new MalformedCursor(text);
        }
    }

    String text() {
        var bytes = ByteBuffer.allocate(BYTES).put(record).putInt(seq).array();
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
