package cn.fazhi.publicity.enterprisevisit;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.publicity.serviceteam.ServiceTeamDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Records a visit; its enterprise counts as served from that day on. */
@ApplicationScoped
class RecordEnterpriseVisit {

    record Command(DivisionCode division, Visit visit, String sourceReference) {}

    private final Caller caller;
    private final ServiceTeamDirectory teams;
    private final EnterpriseVisits visits;
    private final Outbox outbox;
    private final Clock clock;

    RecordEnterpriseVisit(
            Caller caller, ServiceTeamDirectory teams, EnterpriseVisits visits, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.teams = teams;
        this.visits = visits;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    EnterpriseVisit handle(Command command) {
        caller.requireCovered(command.division());
        visits.refuseTaken(command.division(), command.sourceReference());
        var visit = new EnterpriseVisit(
                command.division(), command.visit(), command.sourceReference(), LocalDate.now(clock));
        if (command.visit().teamId() != null) {
            teams.requireActive(command.visit().teamId(), command.visit().visitedOn());
        }
        outbox.append(visit, "recorded");
        visits.persist(visit);
        return visit;
    }
}
