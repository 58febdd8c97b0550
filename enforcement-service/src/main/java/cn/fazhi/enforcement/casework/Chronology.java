package cn.fazhi.enforcement.casework;

import cn.fazhi.web.DateInFuture;
import cn.fazhi.web.DateTooEarly;
import java.time.LocalDate;

/** Steps lie in their order and not in the future. */
final class Chronology {

    private final LocalDate today;
    private LocalDate latest = LocalDate.MIN;

    Chronology(LocalDate today) {
        this.today = today;
    }

    /**
     * The next step may lie on the day of the last one; a step not taken is null.
     *
     * @throws DateTooEarly if it lies before the last one: 422 {@code /problems/date-too-early}
     */
    Chronology then(String pointer, LocalDate on) {
        if (on != null) {
            require(pointer, on, latest, today);
            latest = on;
        }
        return this;
    }

    static void require(String pointer, LocalDate on, LocalDate earliest, LocalDate today) {
        if (on.isAfter(today)) {
            throw new DateInFuture(pointer, on);
        }
        if (on.isBefore(earliest)) {
            throw new DateTooEarly(pointer, on, earliest);
        }
    }
}
