package cn.fazhi.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How an entry is bound to all before it. */
final class Chain {

    static final byte[] BEGINNING = new byte[32];

    private Chain() {}

    /** SHA-256 over the previous hash, the number and every field of the entry, each with its length. */
    static byte[] next(byte[] previous, long number, AuditEntry entry) {
        var digest = sha256();
        digest.update(previous);
        add(digest, number);
        add(digest, entry.id());
        add(digest, entry.at());
        add(digest, entry.actor());
        add(digest, entry.client());
        add(digest, String.join(",", entry.roles()));
        add(digest, entry.step());
        add(digest, entry.reason());
        add(digest, entry.family());
        add(digest, entry.recordId());
        add(digest, entry.division());
        add(digest, entry.revision());
        add(digest, entry.requestId());
        return digest.digest();
    }

    /** No value and no text are different things. */
    private static void add(MessageDigest digest, Object field) {
        var bytes = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(
                ByteBuffer.allocate(4).putInt(field == null ? -1 : bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
