package cn.fazhi.report.asof;

import cn.fazhi.contracts.Watermark;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** From bytes to a watermark that promises something; anything else is none. Pure. */
final class ReadWatermark {

    /** Tolerant of fields that a later release adds, as the services' own mapper is not. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReadWatermark() {}

    static Optional<Watermark> of(byte[] payload) {
        if (payload == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readValue(payload, Watermark.class)).filter(ReadWatermark::promises);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean promises(Watermark watermark) {
        return watermark.service() != null
                && AsOf.SERVICES.contains(watermark.service())
                && watermark.bucket() >= 0
                && watermark.bucket() < watermark.buckets()
                && watermark.asOf() != null
                && watermark.offsets() != null
                && watermark.offsets().values().stream().allMatch(ReadWatermark::whole);
    }

    private static boolean whole(Map<Integer, Long> ends) {
        return ends != null && ends.values().stream().allMatch(Objects::nonNull);
    }
}
