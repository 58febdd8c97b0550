package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;
import java.util.UUID;

/** A dissolved team takes no more steps; a change is a correction: 409 {@code /problems/service-team-dissolved}. */
class ServiceTeamDissolved extends Refusal {

    ServiceTeamDissolved(UUID id, LocalDate on) {
        super(409, "service-team-dissolved", id, on);
    }
}
