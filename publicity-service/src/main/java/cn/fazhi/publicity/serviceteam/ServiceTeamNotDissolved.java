package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An active team has no day of dissolution to correct: 409 {@code /problems/service-team-not-dissolved}. */
class ServiceTeamNotDissolved extends Refusal {

    ServiceTeamNotDissolved(UUID id) {
        super(409, "service-team-not-dissolved", id);
    }
}
