package cn.fazhi.report.counting;

import java.time.LocalDate;

/** A year, quarter or month in China: {@code 2021}, {@code 2021-Q1}, {@code 2021-03}. */
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

    static Period yearOf(LocalDate date) {
        return year(date.getYear());
    }

    static Period quarterOf(LocalDate date) {
        return quarter(date.getYear(), (date.getMonthValue() + 2) / 3);
    }

    static Period monthOf(LocalDate date) {
        return month(date.getYear(), date.getMonthValue());
    }

    /** The period of the same length before it. */
    public Period previous() {
        var day = first.minusDays(1);
        return isYear() ? yearOf(day) : isQuarter() ? quarterOf(day) : monthOf(day);
    }

    public boolean isQuarter() {
        return code.contains("Q");
    }

    public boolean isYear() {
        return code.length() == 4;
    }

    /** The last day of it. */
    public LocalDate last() {
        return next.minusDays(1);
    }
}
