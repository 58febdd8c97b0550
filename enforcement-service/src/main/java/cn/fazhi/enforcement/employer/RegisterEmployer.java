package cn.fazhi.enforcement.employer;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Registers an employer in a division, once in the whole suite. */
@ApplicationScoped
class RegisterEmployer {

    record Command(DivisionCode division, Particulars particulars, String sourceReference) {}

    private final Caller caller;
    private final Employers employers;
    private final Outbox outbox;
    private final Clock clock;

    RegisterEmployer(Caller caller, Employers employers, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.employers = employers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Employer handle(Command command) {
        caller.requireCovered(command.division());
        employers.refuseTaken(command.division(), command.sourceReference());
        var employer = new Employer(
                command.division(), command.particulars(), command.sourceReference(), LocalDate.now(clock));
        employers.refuseTaken(command.particulars().creditCode(), employer.id());
        outbox.append(employer, "registered");
        employers.persist(employer);
        return employer;
    }
}
