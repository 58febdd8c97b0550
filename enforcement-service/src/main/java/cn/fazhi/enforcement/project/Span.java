package cn.fazhi.enforcement.project;

import cn.fazhi.web.DateInFuture;
import cn.fazhi.web.DateTooEarly;
import cn.fazhi.web.DateTooLate;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days of construction, as known today.
 *
 * @param closedOn null while construction goes on
 */
record Span(LocalDate startedOn, LocalDate closedOn, LocalDate today) {

    void requireNotFuture(String pointer, LocalDate date) {
        if (date.isAfter(today)) {
            throw new DateInFuture(pointer, date);
        }
    }

    void requireBeforeEnd(String pointer, LocalDate date) {
        requireNotFuture(pointer, date);
        if (closedOn != null && date.isAfter(closedOn)) {
            throw new DateTooLate(pointer, date, closedOn);
        }
    }

    void requireWithin(String pointer, LocalDate date) {
        requireBeforeEnd(pointer, date);
        if (date.isBefore(startedOn)) {
            throw new DateTooEarly(pointer, date, startedOn);
        }
    }

    /** A month with at least one day of construction, by its first day. */
    void requireWithin(String pointer, YearMonth month) {
        requireBeforeEnd(pointer, month.atDay(1));
        var first = YearMonth.from(startedOn);
        if (month.isBefore(first)) {
            throw new DateTooEarly(pointer, month.atDay(1), first.atDay(1));
        }
    }
}
