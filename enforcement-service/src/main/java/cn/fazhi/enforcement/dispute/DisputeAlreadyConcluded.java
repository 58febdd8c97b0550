package cn.fazhi.enforcement.dispute;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** A dispute has one outcome; a wrong one is corrected: 409 {@code /problems/dispute-already-concluded}. */
class DisputeAlreadyConcluded extends Refusal {

    DisputeAlreadyConcluded(UUID id) {
        super(409, "dispute-already-concluded", id);
    }
}
