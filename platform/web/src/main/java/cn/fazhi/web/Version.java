package cn.fazhi.web;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record's revision as its ETag: {@code "3"}. As {@code If-Match} it says which state the caller has seen.
 */
@Schema(type = SchemaType.STRING, pattern = "\"\\d+\"", examples = "\"3\"")
public record Version(long revision) {

    /** One number, one text; 18 digits always fit. */
    private static final Pattern ETAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    /**
     * For JAX-RS: the header's text, quotes included.
     *
     * @throws MalformedVersion if it is not one strong ETag of ours: 400
     */
    public static Version fromString(String header) {
        if (!ETAG.matcher(header).matches()) {
            throw new MalformedVersion(header);
        }
        return new Version(Long.parseLong(header.substring(1, header.length() - 1)));
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
