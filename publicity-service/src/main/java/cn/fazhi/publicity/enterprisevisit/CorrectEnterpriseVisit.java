package cn.fazhi.publicity.enterprisevisit;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.publicity.serviceteam.ServiceTeamDirectory;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets a visit right: re-dated, another enterprise, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectEnterpriseVisit {

    record Command(UUID id, Version seen, CorrectionRequest request) {}

    private final Caller caller;
    private final ServiceTeamDirectory teams;
    private final EnterpriseVisits visits;
    private final Outbox outbox;
    private final Clock clock;

    CorrectEnterpriseVisit(
            Caller caller, ServiceTeamDirectory teams, EnterpriseVisits visits, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.teams = teams;
        this.visits = visits;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    EnterpriseVisit handle(Command command) {
        var visit = visits.lock(command.id(), command.seen());
        var request = command.request();
        var division = request.division() == null ? visit.division() : request.division();
        if (!division.equals(visit.division())) {
            caller.requireCovered(division);
            visits.refuseTaken(division, visit.sourceReference());
        }
        var corrected = request.over(visit.visit());
        visit.correct(division, corrected, LocalDate.now(clock));
        if (request.concernsTeam()) {
            teams.requireActive(corrected.teamId(), corrected.visitedOn());
        }
        outbox.append(visit, "corrected", request.reason());
        return visit;
    }
}
