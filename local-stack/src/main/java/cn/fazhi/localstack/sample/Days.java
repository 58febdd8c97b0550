package cn.fazhi.localstack.sample;

import java.time.LocalDate;
import java.util.Random;

/** Days of the sample year on which offices are open, near enough: no weekends. */
final class Days {

    private Days() {}

    /** From the second week of January to the second of December, so that what follows it is of the same year. */
    static LocalDate any(Random random) {
        return weekday(LocalDate.of(SampleYear.YEAR, 1, 8).plusDays(random.nextInt(340)));
    }

    /** That day, or the Monday after it. */
    static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
