package cn.fazhi.publicity.serviceteam;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records that a member has left its service team. */
@ApplicationScoped
class LeaveServiceTeam {

    record Command(UUID id, String memberId, Version seen, LocalDate until) {}

    private final ServiceTeams teams;
    private final Outbox outbox;
    private final Clock clock;

    LeaveServiceTeam(ServiceTeams teams, Outbox outbox, Clock clock) {
        this.teams = teams;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ServiceTeam handle(Command command) {
        var team = teams.lock(command.id(), command.seen());
        team.leave(command.memberId(), command.until(), LocalDate.now(clock));
        outbox.append(team, "left");
        return team;
    }
}
