package cn.fazhi.publicity.activity;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** Held is held; a change is a correction: 409 {@code /problems/activity-already-held}. */
class ActivityAlreadyHeld extends Refusal {

    ActivityAlreadyHeld(UUID id) {
        super(409, "activity-already-held", id);
    }
}
