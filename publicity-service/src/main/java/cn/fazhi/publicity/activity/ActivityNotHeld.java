package cn.fazhi.publicity.activity;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** A planned activity has no result to correct: 409 {@code /problems/activity-not-held}. */
class ActivityNotHeld extends Refusal {

    ActivityNotHeld(UUID id) {
        super(409, "activity-not-held", id);
    }
}
