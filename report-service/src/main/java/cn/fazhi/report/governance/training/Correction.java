package cn.fazhi.report.governance.training;

import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be set right; empty means: stays as it is. */
record Correction(
        Optional<DivisionCode> division,
        Optional<String> title,
        Optional<LocalDate> heldOn,
        Optional<Integer> participants) {

    Session over(Session present) {
        return new Session(
                title.orElse(present.title()),
                heldOn.orElse(present.heldOn()),
                participants.orElse(present.participants()));
    }
}
