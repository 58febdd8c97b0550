package cn.fazhi.publicity.disclosure;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Enters information that is to be disclosed. */
@ApplicationScoped
class DraftDisclosure {

    record Command(DivisionCode division, Draft draft) {}

    private final Caller caller;
    private final Disclosures disclosures;
    private final Outbox outbox;
    private final Clock clock;

    DraftDisclosure(Caller caller, Disclosures disclosures, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.disclosures = disclosures;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Disclosure handle(Command command) {
        caller.requireCovered(command.division());
        disclosures.refuseTaken(command.division(), command.draft().sourceReference());
        var disclosure = new Disclosure(command.division(), command.draft(), LocalDate.now(clock));
        outbox.append(disclosure, "drafted");
        disclosures.persist(disclosure);
        return disclosure;
    }
}
