package cn.fazhi.report.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A year, quarter or month in China: {@code 2021}, {@code 2021-Q1}, {@code 2021-03}; or a year up to the end of a quarter
 * or month: {@code 2021/2021-Q3}, {@code 2021/2021-08}.
 */
public record Period(String code, LocalDate first, LocalDate next) {

    public static Period year(int year) {
        return new Period(Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    public static Period quarter(int year, int quarter) {
        var first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Period(year + "-Q" + quarter, first, first.plusMonths(3));
    }

    public static Period month(int year, int month) {
        var first = LocalDate.of(year, month, 1);
        return new Period("%d-%02d".formatted(year, month), first, first.plusMonths(1));
    }

    /** From 1 January to the end of that quarter or month; what is also a quarter, month or year is just that. */
    public static Period yearToDate(Period last) {
        var year = yearOf(last.first());
        if (last.first().equals(year.first())) {
            return last;
        }
        return last.next().equals(year.next())
                ? year
                : new Period(year.code() + "/" + last.code(), year.first(), last.next());
    }

    static Period yearOf(LocalDate date) {
        return year(date.getYear());
    }

    static Period quarterOf(LocalDate date) {
        return quarter(date.getYear(), (date.getMonthValue() + 2) / 3);
    }

    static Period monthOf(LocalDate date) {
        return month(date.getYear(), date.getMonthValue());
    }

    /** The period of the same length before it; of a year to date the whole year before. */
    public Period previous() {
        var day = first.minusDays(1);
        return isYear() || isYearToDate() ? yearOf(day) : isQuarter() ? quarterOf(day) : monthOf(day);
    }

    /** The quarter or month with which a year to date ends; any other period is its own end. */
    Period end() {
        if (!isYearToDate()) {
            return this;
        }
        return code.contains("Q") ? quarterOf(last()) : monthOf(last());
    }

    /** What is kept of a division alone that makes up this period: quarters, then months; of a year its quarters. */
    List<Period> kept() {
        if (!isYear() && !isYearToDate()) {
            return List.of(this);
        }
        var parts = new ArrayList<Period>();
        for (var day = first; day.isBefore(next); day = parts.getLast().next()) {
            var quarter = quarterOf(day);
            parts.add(quarter.next().isAfter(next) ? monthOf(day) : quarter);
        }
        return parts;
    }

    public boolean isQuarter() {
        return !isYearToDate() && code.contains("Q");
    }

    public boolean isYearToDate() {
        return code.contains("/");
    }

    public boolean isYear() {
        return code.length() == 4;
    }

    /** The last day of it. */
    public LocalDate last() {
        return next.minusDays(1);
    }
}
