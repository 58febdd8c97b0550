package cn.fazhi.report.delivery;

import java.math.BigDecimal;

/** What stands in one place of a table. */
public sealed interface Cell {

    /**
     * How a number is written; it stays a number.
     *
     * @param percent whether 50.00 is shown as 50.00%
     */
    record Format(int places, boolean percent) {

        public static final Format WHOLE = new Format(0, false);
        public static final Format PERCENT = new Format(2, true);

        String pattern() {
            return (percent ? "0" : "#,##0") + (places == 0 ? "" : "." + "0".repeat(places)) + (percent ? "%" : "");
        }
    }

    record Text(String text) implements Cell {}

    /** What has a code for programs, which CSV shows, and words for people. */
    record Coded(String code, String words) implements Cell {}

    record Number(BigDecimal value, Format format) implements Cell {}

    /** Where a value would mean nothing. */
    record None() implements Cell {}

    static Cell of(String text) {
        return text == null ? new None() : new Text(text);
    }

    static Cell of(BigDecimal value, Format format) {
        return value == null ? new None() : new Number(value, format);
    }

    static Cell of(long number) {
        return new Number(BigDecimal.valueOf(number), Format.WHOLE);
    }
}
