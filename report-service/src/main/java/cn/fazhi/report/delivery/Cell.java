package cn.fazhi.report.delivery;

import java.math.BigDecimal;

/** What stands in one place of a table. */
public sealed interface Cell {

    /** How a number is written; it stays a number. */
    enum Format {
        WHOLE("#,##0"),
        TWO_PLACES("#,##0.00"),
        /** 50.00 is shown as 50.00%. */
        PERCENT("0.00%");

        private final String pattern;

        Format(String pattern) {
            this.pattern = pattern;
        }

        String pattern() {
            return pattern;
        }
    }

    record Text(String text) implements Cell {}

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
