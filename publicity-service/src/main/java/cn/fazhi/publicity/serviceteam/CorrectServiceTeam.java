package cn.fazhi.publicity.serviceteam;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets a service team right: renamed, re-dated, its members replaced, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectServiceTeam {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final ServiceTeams teams;
    private final Outbox outbox;
    private final Clock clock;

    CorrectServiceTeam(Caller caller, ServiceTeams teams, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.teams = teams;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ServiceTeam handle(Command command) {
        var team = teams.lock(command.id(), command.seen());
        command.correction()
                .division()
                .filter(target -> !target.equals(team.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    teams.refuseTaken(target, team.sourceReference());
                });
        team.correct(command.correction(), LocalDate.now(clock));
        outbox.append(team, "corrected", command.reason());
        return team;
    }
}
