package cn.fazhi.publicity.serviceteam;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a service team and its members out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulServiceTeam {

    record Command(UUID id, Version seen, String reason) {}

    private final ServiceTeams teams;
    private final Outbox outbox;
    private final Clock clock;

    AnnulServiceTeam(ServiceTeams teams, Outbox outbox, Clock clock) {
        this.teams = teams;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ServiceTeam handle(Command command) {
        var team = teams.lock(command.id(), command.seen());
        team.annul(command.reason(), LocalDate.now(clock));
        outbox.append(team, "annulled", command.reason());
        return team;
    }
}
