package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** A membership lasts at least a day: 422 {@code /problems/left-before-joined}. */
class LeftBeforeJoined extends Refusal {

    LeftBeforeJoined(String pointer, LocalDate until, LocalDate from) {
        super(422, "left-before-joined", until, from);
        at(pointer);
    }
}
