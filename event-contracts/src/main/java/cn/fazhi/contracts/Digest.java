package cn.fazhi.contracts;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.UUID;
import java.util.zip.CRC32;

/**
 * What a record's owner and its reader compare: equal digests mean the same records at the same revisions. Both compute
 * them by this SQL, each over its own table (with that table's name for the id's column):
 *
 * <pre>{@code
 * select count(*), coalesce(sum(revision), 0), bit_xor(crc32(concat(lower(hex(id)), '/', revision)))
 * from … where left(reverse(lower(hex(id))), length(:prefix)) = :prefix
 * group by division, year(business_date)
 * }</pre>
 *
 * <p>Annulled records count like all others: annulled is a state.
 *
 * @param family slug of the record family
 * @param division code of the one division, not of those below it
 * @param year of the records' business dates
 * @param prefix lowercase hex digits with which the ids, read backwards and without dashes, begin; empty for all. Backwards
 *     because a UUIDv7 begins with its time, which records of one hour share, and ends with chance. A difference is drilled
 *     down to by adding one digit a time.
 * @param count how many records
 * @param revisions sum of their revisions
 * @param checksum of all their {@link #checksum(UUID, long)}, joined by exclusive or; 0 without records
 */
public record Digest(
        String family, String division, int year, String prefix, long count, long revisions, long checksum) {

    /** CRC-32 of the id's 32 lowercase hex digits, a slash and the revision in decimal. */
    public static long checksum(UUID id, long revision) {
        var crc = new CRC32();
        crc.update((hex(id) + "/" + revision).getBytes(US_ASCII));
        return crc.getValue();
    }

    /** The digits that prefixes are taken of. */
    public static String backwards(UUID id) {
        return new StringBuilder(hex(id)).reverse().toString();
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }
}
