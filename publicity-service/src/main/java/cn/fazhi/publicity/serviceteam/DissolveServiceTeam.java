package cn.fazhi.publicity.serviceteam;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Dissolves a service team; from that day on it has no members. */
@ApplicationScoped
class DissolveServiceTeam {

    record Command(UUID id, Version seen, LocalDate on) {}

    private final ServiceTeams teams;
    private final Outbox outbox;
    private final Clock clock;

    DissolveServiceTeam(ServiceTeams teams, Outbox outbox, Clock clock) {
        this.teams = teams;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ServiceTeam handle(Command command) {
        var team = teams.lock(command.id(), command.seen());
        team.dissolve(command.on(), LocalDate.now(clock));
        outbox.append(team, "dissolved");
        return team;
    }
}
