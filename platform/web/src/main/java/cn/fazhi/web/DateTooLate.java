package cn.fazhi.web;

import java.time.LocalDate;

/**
 * A step is dated after what ended the matter: 422 {@code /problems/date-too-late}, with the last day that can be as
 * {@code latest}.
 */
public class DateTooLate extends Refusal {

    public DateTooLate(String pointer, LocalDate date, LocalDate latest) {
        super(422, "date-too-late", pointer, date, latest);
        at(pointer);
        with("latest", latest);
    }
}
