package cn.fazhi.enforcement.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Working days (工作日) by the calendar of the State Council: weekends and its holidays are none, its make-up days (调休)
 * are some. A year whose calendar is not known is refused, never guessed.
 */
public class WorkingDays {

    /** What the State Council has said of one year; both lists hold days of that year. */
    record YearCalendar(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {}

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<Integer, YearCalendar> years;

    WorkingDays(Map<Integer, YearCalendar> years) {
        this.years = Map.copyOf(years);
    }

    /**
     * The last day of a term of so many working days; the first day (day 0) is not counted.
     *
     * @throws WorkingDaysUnknown if the term touches a year without a calendar: 422 {@code /problems/working-days-unknown}
     */
    public LocalDate after(LocalDate dayZero, int workingDays) {
        var day = dayZero;
        isWorkingDay(day);
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** @throws WorkingDaysUnknown if that year has no calendar */
    public boolean isWorkingDay(LocalDate day) {
        var calendar = years.get(day.getYear());
        if (calendar == null) {
            throw new WorkingDaysUnknown(day.getYear());
        }
        return calendar.makeUpDays().contains(day)
                || !WEEKEND.contains(day.getDayOfWeek()) && !calendar.holidays().contains(day);
    }
}
