package cn.fazhi.enforcement.dispute;

import cn.fazhi.web.DateInFuture;
import cn.fazhi.web.DateTooEarly;
import cn.fazhi.web.DateTooLate;
import java.time.LocalDate;

/**
 * The days of a dispute, as known today.
 *
 * @param concludedOn null while it goes on
 */
record Span(LocalDate acceptedOn, LocalDate concludedOn, LocalDate today) {

    /** For what may also happen after the conclusion. */
    void requireSinceAcceptance(String pointer, LocalDate date) {
        if (date.isAfter(today)) {
            throw new DateInFuture(pointer, date);
        }
        if (date.isBefore(acceptedOn)) {
            throw new DateTooEarly(pointer, date, acceptedOn);
        }
    }

    void requireWithin(String pointer, LocalDate date) {
        requireSinceAcceptance(pointer, date);
        if (concludedOn != null && date.isAfter(concludedOn)) {
            throw new DateTooLate(pointer, date, concludedOn);
        }
    }
}
