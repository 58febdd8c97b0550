package cn.fazhi.publicity.serviceteam;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;
import java.util.UUID;

/** There was no such team on that day: 422 {@code /problems/unknown-service-team}. */
class UnknownServiceTeam extends Refusal {

    UnknownServiceTeam(UUID id, LocalDate on) {
        super(422, "unknown-service-team", id, on);
        at("/teamId");
    }
}
