package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** Nobody is a member of a team that is not yet formed: 422 {@code /problems/joined-before-formed}. */
class JoinedBeforeFormed extends Refusal {

    JoinedBeforeFormed(String pointer, LocalDate from, LocalDate formedOn) {
        super(422, "joined-before-formed", from, formedOn);
        at(pointer);
    }
}
