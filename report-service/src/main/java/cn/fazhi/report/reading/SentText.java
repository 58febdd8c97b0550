package cn.fazhi.report.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** The text that a request brings, as plain text or inside JSON. */
final class SentText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SentText() {}

    /**
     * @param said null, where nothing was said, for plain text
     * @throws ReportTextEmpty if there is nothing but blanks
     * @throws ReportTextUnreadable if the bytes are no text
     */
    static String of(byte[] body, MediaType said, ObjectMapper json) throws JsonProcessingException {
        var type = said == null ? MediaType.TEXT_PLAIN_TYPE : said;
        var text = type.isCompatible(MediaType.APPLICATION_JSON_TYPE) ? inside(body, json) : plain(body, type);
        if (text == null || text.isBlank()) {
            throw new ReportTextEmpty();
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String inside(byte[] body, ObjectMapper json) throws JsonProcessingException {
        try {
            var request = json.readValue(body, ImportRequest.class);
            return request == null ? null : request.text();
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new JsonMappingException(null, "the body cannot be read", e);
        }
    }

    private static String plain(byte[] body, MediaType type) {
        var name = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, StandardCharsets.UTF_8.name());
        try {
            var text = Charset.forName(name)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new ReportTextUnreadable(name);
            }
            return text;
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ReportTextUnreadable(name);
        }
    }
}
