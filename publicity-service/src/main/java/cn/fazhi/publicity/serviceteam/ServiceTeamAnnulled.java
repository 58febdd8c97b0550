package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled service team takes no more steps: 409 {@code /problems/service-team-annulled}. */
class ServiceTeamAnnulled extends Refusal {

    ServiceTeamAnnulled(UUID id) {
        super(409, "service-team-annulled", id);
    }
}
