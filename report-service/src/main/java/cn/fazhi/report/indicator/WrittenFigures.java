package cn.fazhi.report.indicator;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.asof.Freshness;
import cn.fazhi.report.asof.Moment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The figures that were asked for lately, as they were written for the answer: good until something is counted anywhere,
 * or the catalogue changes. A figure that is asked for once too often costs what it always cost.
 */
@ApplicationScoped
class WrittenFigures {

    /**
     * @param indicators as JSON
     * @param digest the same for the same figures, whatever was counted elsewhere since
     */
    record Written(Moment.Version stand, byte[] indicators, String digest) {}

    private record Key(Asked asked, boolean english) {}

    private static final int EMPTY_LIST_AND_BRACE = "[]}".length();
    private static final int BYTES_BESIDE = 500;
    private static final int DIGEST_BYTES = 12;

    private final YearlyIndicators yearlyIndicators;
    private final Divisions divisions;
    private final ObjectMapper json;
    private final Cache<Key, Written> lately;

    WrittenFigures(
            YearlyIndicators yearlyIndicators,
            Divisions divisions,
            ObjectMapper json,
            @ConfigProperty(name = "fazhi.figures.kept-bytes", defaultValue = "16777216") long keptBytes) {
        this.yearlyIndicators = yearlyIndicators;
        this.divisions = divisions;
        this.json = json;
        this.lately = Caffeine.newBuilder()
                .maximumWeight(keptBytes)
                .<Key, Written>weigher((_, written) -> written.indicators().length + BYTES_BESIDE)
                .build();
    }

    Written of(Moment moment, Asked asked, boolean english) {
        var key = new Key(asked, english);
        var stand = moment.version();
        var known = lately.getIfPresent(key);
        if (known != null && known.stand().equals(stand)) {
            return known;
        }
        var indicators = write(moment, asked, english);
        var written = new Written(stand, indicators, digest(indicators));
        lately.put(key, written);
        return written;
    }

    /** The list as it is kept, within what is new in every answer. */
    byte[] body(Asked asked, Freshness freshness, Written figures) {
        var name = divisions.name(asked.division()).orElseThrow();
        var around = json(YearlyIndicatorsResponse.of(asked, name, freshness, List.of()));
        int before = around.length - EMPTY_LIST_AND_BRACE;
        return ByteBuffer.allocate(before + figures.indicators().length + 1)
                .put(around, 0, before)
                .put(figures.indicators())
                .put((byte) '}')
                .array();
    }

    private byte[] write(Moment moment, Asked asked, boolean english) {
        var items = yearlyIndicators.rows(moment, asked).stream()
                .map(row -> YearlyIndicatorsResponse.Item.of(row, english))
                .toList();
        return json(items);
    }

    /** Some of the figures as a text of one line. */
    String text(Asked asked, Freshness freshness, List<YearlyIndicatorsResponse.Item> items) {
        var name = divisions.name(asked.division()).orElseThrow();
        return new String(json(YearlyIndicatorsResponse.of(asked, name, freshness, items)), StandardCharsets.UTF_8);
    }

    private byte[] json(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the figures cannot be written", e);
        }
    }

    static String digest(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
