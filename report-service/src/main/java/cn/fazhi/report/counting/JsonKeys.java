package cn.fazhi.report.counting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The keys of many rows as one parameter, a JSON array that {@code json_table} makes rows of; to these the table is joined,
 * so that each row is looked up by its key whatever statistics say (docs/adr/0014), in one statement for any number of them.
 */
public final class JsonKeys {

    /** Rows {@code wanted} of a record's {@code id}: 32 hexadecimal digits. */
    public static final String RECORDS = "json_table(?, '$[*]' columns (id char(32) path '$')) wanted";

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonKeys() {}

    public static String of(Collection<UUID> records) {
        return array(records.stream()
                .map(id -> HexFormat.of().formatHex(UuidBytes.of(id)))
                .toList());
    }

    static String array(List<?> keys) {
        try {
            return JSON.writeValueAsString(keys);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every list of texts is JSON", e);
        }
    }
}
