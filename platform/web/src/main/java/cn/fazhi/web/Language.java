package cn.fazhi.web;

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

    /** The first of ours that the reader accepts; Chinese where the header is missing, unreadable or asks for others. */
    public static Language preferredBy(String acceptLanguage) {
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
