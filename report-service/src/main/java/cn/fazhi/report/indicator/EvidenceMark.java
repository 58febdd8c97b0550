package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.MalformedCursor;
import java.util.regex.Pattern;

/**
 * Where a page of evidence ended, and of which evidence it was.
 *
 * @param changes how many had made the figure what it was
 * @param counted what the record at the page's end was counted as: as another one its rows may have other places
 * @param cursor of the page
 */
record EvidenceMark(long changes, String counted, String cursor) {

    private static final Pattern FORM =
            Pattern.compile("(?<changes>\\d{1,18})\\.(?<counted>\\d+-\\d+-\\d+|-)\\.(?<cursor>.+)");

    /** @throws MalformedCursor if it is not a {@code next} of ours */
    static EvidenceMark parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new MalformedCursor(text);
        }
        return new EvidenceMark(Long.parseLong(parts.group("changes")), parts.group("counted"), parts.group("cursor"));
    }

    String text() {
        return changes + "." + counted + "." + cursor;
    }
}
