package cn.fazhi.publicity.serviceteam;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Forms a service team. */
@ApplicationScoped
class FormServiceTeam {

    record Command(
            DivisionCode division, String name, LocalDate formedOn, List<String> founders, String sourceReference) {}

    private final Caller caller;
    private final ServiceTeams teams;
    private final Outbox outbox;
    private final Clock clock;

    FormServiceTeam(Caller caller, ServiceTeams teams, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.teams = teams;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ServiceTeam handle(Command command) {
        caller.requireCovered(command.division());
        teams.refuseTaken(command.division(), command.sourceReference());
        var team = new ServiceTeam(
                command.division(),
                command.name(),
                command.formedOn(),
                command.founders(),
                command.sourceReference(),
                LocalDate.now(clock));
        outbox.append(team, "formed");
        teams.persist(team);
        return team;
    }
}
