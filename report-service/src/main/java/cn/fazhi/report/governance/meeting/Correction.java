package cn.fazhi.report.governance.meeting;

import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be set right; empty means: stays as it is. */
record Correction(
        Optional<DivisionCode> division,
        Optional<String> subject,
        Optional<LocalDate> plannedOn,
        Optional<LocalDate> heldOn,
        Optional<String> chair,
        Optional<Integer> attendees,
        Optional<String> conclusions) {

    Minutes over(Minutes present) {
        return new Minutes(
                heldOn.orElse(present.heldOn()),
                chair.orElse(present.chair()),
                attendees.orElse(present.attendees()),
                conclusions.orElse(present.conclusions()));
    }

    boolean concernsMinutes() {
        return heldOn.isPresent() || chair.isPresent() || attendees.isPresent() || conclusions.isPresent();
    }
}
