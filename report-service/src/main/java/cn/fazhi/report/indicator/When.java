package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.Period;
import java.util.Optional;

/**
 * A year, a quarter or month of it, or the year up to the end of one.
 *
 * @param quarter null but for a quarter
 * @param month null but for a month
 * @param yearToDate from 1 January; without quarter and month it is the year
 */
record When(int year, Integer quarter, Integer month, boolean yearToDate) {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    static When year(int year) {
        return new When(year, null, null, false);
    }

    Period period() {
        var last = month != null
                ? Period.month(year, month)
                : quarter != null ? Period.quarter(year, quarter) : Period.year(year);
        return yearToDate ? Period.yearToDate(last) : last;
    }

    /** The one before, which of a year to date ends a month or quarter earlier: January has none then. */
    Optional<When> previous() {
        boolean first = month != null && month == 1 || quarter != null && quarter == 1;
        if (first && yearToDate) {
            return Optional.empty();
        }
        int before = first || month == null && quarter == null ? year - 1 : year;
        return Optional.of(new When(before, before(quarter, QUARTERS), before(month, MONTHS), yearToDate));
    }

    private static Integer before(Integer number, int last) {
        return number == null ? null : number == 1 ? (Integer) last : (Integer) (number - 1);
    }

    When aYearBefore() {
        return new When(year - 1, quarter, month, yearToDate);
    }

    /** At its end stands what was there when this one began. */
    When opening() {
        return yearToDate ? year(year - 1) : previous().orElseThrow();
    }

    /** As it is asked for: {@code year=2021&month=5&yearToDate=true}. */
    String query() {
        return "year=" + year
                + (quarter == null ? "" : "&quarter=" + quarter)
                + (month == null ? "" : "&month=" + month)
                + (yearToDate ? "&yearToDate=true" : "");
    }
}
