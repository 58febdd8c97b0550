package cn.fazhi.web;

import java.time.LocalDate;

/** What is said to have happened lies in the future: 422 {@code /problems/date-in-future}. */
public class DateInFuture extends Refusal {

    public DateInFuture(String pointer, LocalDate date) {
        super(422, "date-in-future", pointer, date);
        at(pointer);
    }
}
