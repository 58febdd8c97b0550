package cn.fazhi.publicity.activity;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled activity takes no more steps: 409 {@code /problems/activity-annulled}. */
class ActivityAnnulled extends Refusal {

    ActivityAnnulled(UUID id) {
        super(409, "activity-annulled", id);
    }
}
