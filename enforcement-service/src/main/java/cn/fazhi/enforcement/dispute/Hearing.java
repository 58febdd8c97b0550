package cn.fazhi.enforcement.dispute;

import cn.fazhi.contracts.DisputeState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/**
 * A hearing of a dispute.
 *
 * @param attendanceDue whether a responsible head had to attend (行政诉讼法 art. 3)
 * @param attended whether one did
 */
@Embeddable
record Hearing(@Column(name = "held_on") LocalDate on, boolean attendanceDue, boolean attended) {

    void refuseTaken(List<Hearing> present) {
        if (present.stream().anyMatch(other -> other.on.equals(on))) {
            throw new HearingAlreadyRecorded(on);
        }
    }

    DisputeState.Hearing state() {
        return new DisputeState.Hearing(on, attendanceDue, attended);
    }
}
