package cn.fazhi.publicity.studysession;

import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is to be set right; empty means: stays as it is. */
record Correction(
        Optional<DivisionCode> division,
        Optional<String> subject,
        Optional<LocalDate> plannedOn,
        Optional<LocalDate> heldOn,
        Optional<List<String>> laws,
        Optional<Integer> attendees) {

    Completion over(Completion present) {
        return new Completion(
                heldOn.orElse(present.heldOn()), laws.orElse(present.laws()), attendees.orElse(present.attendees()));
    }

    boolean concernsCompletion() {
        return heldOn.isPresent() || laws.isPresent() || attendees.isPresent();
    }
}
