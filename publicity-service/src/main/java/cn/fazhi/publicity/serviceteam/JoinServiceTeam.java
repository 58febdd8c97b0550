package cn.fazhi.publicity.serviceteam;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a person into a service team. */
@ApplicationScoped
class JoinServiceTeam {

    record Command(UUID id, Version seen, String person, LocalDate from) {}

    private final ServiceTeams teams;
    private final Outbox outbox;
    private final Clock clock;

    JoinServiceTeam(ServiceTeams teams, Outbox outbox, Clock clock) {
        this.teams = teams;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ServiceTeam handle(Command command) {
        var team = teams.lock(command.id(), command.seen());
        team.join(command.person(), command.from(), LocalDate.now(clock));
        outbox.append(team, "joined");
        return team;
    }
}
