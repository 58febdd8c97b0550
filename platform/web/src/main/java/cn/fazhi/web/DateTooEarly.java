package cn.fazhi.web;

import java.time.LocalDate;

/**
 * A step is dated before what it follows: 422 {@code /problems/date-too-early}, with the first day that can be as
 * {@code earliest}.
 */
public class DateTooEarly extends Refusal {

    public DateTooEarly(String pointer, LocalDate date, LocalDate earliest) {
        super(422, "date-too-early", pointer, date, earliest);
        at(pointer);
        with("earliest", earliest);
    }
}
