package cn.fazhi.report.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure that is bound to its indicator: <code>{{CODE}}</code> or <code>{{CODE|style}}</code>.
 *
 * @param style how it is written; empty where that is left to the indicator's unit
 * @param start where it begins in its text
 * @param end behind its last brace
 */
public record Placeholder(String code, String style, int start, int end) {

    static final Pattern PATTERN =
            Pattern.compile("\\{\\{(?<code>[A-Z]+(?:\\.[A-Z0-9_]+)+)(?:\\|(?<style>[^{}|\\s]{1,20}))?\\}\\}");

    /** In the order of the text. */
    public static List<Placeholder> in(String text) {
        return PATTERN.matcher(text)
                .results()
                .map(found -> new Placeholder(
                        found.group("code"),
                        found.group("style") == null ? "" : found.group("style"),
                        found.start(),
                        found.end()))
                .toList();
    }
}
