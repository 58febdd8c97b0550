package cn.fazhi.enforcement.employer;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes back a registration made in error; records that already name the employer keep it. */
@ApplicationScoped
class AnnulEmployer {

    record Command(UUID id, Version seen, String reason) {}

    private final Caller caller;
    private final Employers employers;
    private final Outbox outbox;
    private final Clock clock;

    AnnulEmployer(Caller caller, Employers employers, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.employers = employers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Employer handle(Command command) {
        var employer = employers.lock(command.id(), command.seen());
        caller.requireCovered(employer.division());
        employer.annul(command.reason(), LocalDate.now(clock));
        outbox.append(employer, "annulled", command.reason());
        return employer;
    }
}
