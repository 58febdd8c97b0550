package cn.fazhi.report.history;

import cn.fazhi.report.counting.MalformedCursor;
import java.util.regex.Pattern;

/**
 * Where a page of changes ended, and how many rows of the ledger stood up to there.
 *
 * @param number of the last change in the ledger; 0 before the first
 * @param rows null where it is not known, as at the beginning
 */
public record ChangesMark(long number, Long rows) {

    private static final Pattern FORM = Pattern.compile("(?<number>\\d{1,18})(\\.(?<rows>\\d{1,18}))?");

    /**
     * @param text 0 for the beginning
     * @throws MalformedCursor if it is not a {@code next} of ours
     */
    public static ChangesMark parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new MalformedCursor(text);
        }
        var rows = parts.group("rows");
        return new ChangesMark(Long.parseLong(parts.group("number")), rows == null ? null : Long.valueOf(rows));
    }

    String text() {
        return number + "." + rows;
    }

    /** Whether nothing comes before: what an answer tells once is told here. */
    public boolean isFirst() {
        return number == 0;
    }
}
