package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.MalformedCursor;

/**
 * Where a page of evidence ended, and of which evidence it was.
 *
 * @param changes how many had made the figure what it was
 * @param cursor of the page
 */
record EvidenceMark(long changes, String cursor) {

    private static final char BETWEEN = '.';

    /** @throws MalformedCursor if it is not a {@code next} of ours */
    static EvidenceMark parse(String text) {
        try {
            int between = text.indexOf(BETWEEN);
            return new EvidenceMark(Long.parseLong(text, 0, between, 10), text.substring(between + 1));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new MalformedCursor(text);
        }
    }

    String text() {
        return changes + "" + BETWEEN + cursor;
    }
}
