package cn.fazhi.publicity.activity;

import cn.fazhi.contracts.ActivityState.Audience;
import cn.fazhi.contracts.ActivityState.Kind;
import cn.fazhi.contracts.ActivityState.Occasion;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is to be set right; empty means: stays as it is. */
record Correction(
        Optional<DivisionCode> division,
        Optional<Kind> kind,
        Optional<Audience> audience,
        Optional<Occasion> occasion,
        Optional<String> title,
        Optional<LocalDate> plannedOn,
        Optional<LocalDate> heldOn,
        Optional<Integer> materials,
        Optional<Integer> peopleAdvised,
        Set<Clearable> cleared) {

    Occasion over(Occasion present) {
        return occasion.orElse(cleared.contains(Clearable.OCCASION) ? null : present);
    }

    Completion over(Completion present) {
        return new Completion(
                heldOn.orElse(present.heldOn()),
                materials.orElse(present.materials()),
                peopleAdvised.orElse(present.peopleAdvised()));
    }

    boolean concernsCompletion() {
        return heldOn.isPresent() || materials.isPresent() || peopleAdvised.isPresent();
    }
}
