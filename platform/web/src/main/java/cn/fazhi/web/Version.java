package cn.fazhi.web;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record's revision as its ETag: {@code "3"}. As {@code If-Match} it says which state the caller has seen.
 */
@Schema(type = SchemaType.STRING, pattern = "\"\\d+\"", examples = "\"3\"")
public record Version(long revision) {

    /**
     * For JAX-RS: the header's text, quotes included.
     *
     * @throws MalformedVersion if it is not one strong ETag of ours: 400
     */
    public static Version fromString(String header) {
        try {
            if (header.length() > 2 && header.startsWith("\"") && header.endsWith("\"")) {
                return new Version(Long.parseLong(header.substring(1, header.length() - 1)));
            }
        } catch (NumberFormatException e) {
            // falls through: the same refusal for every other form
        }
        throw new MalformedVersion(header);
    }

    /**
     * @throws VersionRequired if the caller sent none: 428
     * @throws StaleVersion if the record has moved on: 412
     */
    public static void requireCurrent(Version seen, long current) {
        if (seen == null) {
            throw new VersionRequired();
        }
        if (seen.revision != current) {
            throw new StaleVersion(seen.revision, current);
        }
    }

    public String etag() {
        return "\"" + revision + "\"";
    }
}
