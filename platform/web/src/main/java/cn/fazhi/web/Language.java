package cn.fazhi.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The languages that answers are written in. */
public enum Language {
    CHINESE("zh", "zh-CN"),
    ENGLISH("en", "en");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    public static boolean isEnglishPreferred(HttpHeaders headers) {
        return preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)) == ENGLISH;
    }

    /** The first of ours that the reader accepts; Chinese where the header is missing, unreadable or asks for others. */
    static Language preferredBy(String acceptLanguage) {
        for (var range : ranges(acceptLanguage)) {
            for (var language : values()) {
                if (range.getWeight() > 0
                        && (range.getRange().equals(language.code)
                                || range.getRange().startsWith(language.code + "-"))) {
                    return language;
                }
            }
        }
        return CHINESE;
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** The suffix of its bundles. */
    String code() {
        return code;
    }

    /** For {@code Content-Language}. */
    String tag() {
        return tag;
    }
}
