package cn.fazhi.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;

/** In which of several forms an answer is wanted, by {@code Accept}. */
public final class Forms {

    private static final String QUALITY = "q";

    private Forms() {}

    /**
     * The one that the reader likes best, of two that he likes as much the first offered. A parameter such as
     * {@code charset} tells no forms apart, where {@code Request.selectVariant} finds none at all.
     */
    public static MediaType preferred(HttpHeaders headers, MediaType... offered) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(range -> !isRefused(range))
                .flatMap(range -> Arrays.stream(offered).filter(range::isCompatible))
                .findFirst()
                .orElse(offered[0]);
    }

    private static boolean isRefused(MediaType range) {
        return range.getParameters().getOrDefault(QUALITY, "").matches("0(\\.0*)?");
    }
}
