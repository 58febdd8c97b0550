package cn.fazhi.enforcement.employer;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Sets an employer right, or moves it to another division that the caller covers too. Under another credit code it is
 * counted as another employer, and what is planned will be counted by its industry: its records are re-stated then.
 */
@ApplicationScoped
class CorrectEmployer {

    record Command(UUID id, Version seen, CorrectionRequest request) {}

    private final Caller caller;
    private final Employers employers;
    private final Restatements restatements;
    private final Outbox outbox;
    private final Clock clock;

    CorrectEmployer(Caller caller, Employers employers, Restatements restatements, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.employers = employers;
        this.restatements = restatements;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Employer handle(Command command) {
        var employer = employers.lock(command.id(), command.seen());
        caller.requireCovered(employer.division());
        var division = command.request().divisionOr(employer.division());
        if (!division.equals(employer.division())) {
            requireMovable(employer, division);
        }
        var present = employer.particulars();
        var particulars = command.request().over(present);
        employers.refuseTaken(particulars.creditCode(), employer.id());
        employer.correct(division, particulars, LocalDate.now(clock));
        outbox.append(employer, "corrected", command.request().reason());
        if (!Objects.equals(particulars.creditCode(), present.creditCode())
                || !particulars.industry().equals(present.industry())) {
            restatements.add(employer, command.request().reason());
        }
        return employer;
    }

    private void requireMovable(Employer employer, DivisionCode to) {
        caller.requireCovered(to);
        employers.refuseTaken(to, employer.sourceReference());
    }
}
