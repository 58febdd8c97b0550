package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** A team lasts at least a day: 422 {@code /problems/dissolved-before-formed}. */
class DissolvedBeforeFormed extends Refusal {

    DissolvedBeforeFormed(LocalDate dissolvedOn, LocalDate formedOn) {
        super(422, "dissolved-before-formed", dissolvedOn, formedOn);
        at("/dissolvedOn");
    }
}
