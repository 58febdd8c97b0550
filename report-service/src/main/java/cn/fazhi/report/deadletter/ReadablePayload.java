package cn.fazhi.report.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fazhi.contracts.RecordFamily;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A payload as it may be shown: the keyed hashes of workers are personal data and are masked, by their field and, since
 * it is a broken payload, wherever something has their form. What is not JSON is shown as text, unless it came by the
 * topic that carries them.
 */
final class ReadablePayload {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PERSONAL = "workerKeys";
    private static final Pattern KEYED_HASH = Pattern.compile("\\p{XDigit}{64}");
    private static final String MASK = "***";

    private ReadablePayload() {}

    static JsonNode of(Letter letter) {
        boolean personal = letter.topic().endsWith(RecordFamily.WAGE_RECOVERY.topic());
        try {
            var payload = JSON.readTree(letter.payload());
            if (payload.isObject()) {
                payload.findParents(PERSONAL).forEach(parent -> ((ObjectNode) parent).put(PERSONAL, MASK));
                return JSON.readTree(masked(payload.toString()));
            }
        } catch (IOException e) {
            // Then it is text.
        }
        return TextNode.valueOf(personal ? MASK : masked(new String(letter.payload(), UTF_8)));
    }

    private static String masked(String text) {
        return KEYED_HASH.matcher(text).replaceAll(MASK);
    }
}
