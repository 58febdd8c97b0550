package cn.fazhi.enforcement.dispute;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** What is not concluded has no outcome to correct: 409 {@code /problems/dispute-not-concluded}. */
class DisputeNotConcluded extends Refusal {

    DisputeNotConcluded(UUID id) {
        super(409, "dispute-not-concluded", id);
    }
}
