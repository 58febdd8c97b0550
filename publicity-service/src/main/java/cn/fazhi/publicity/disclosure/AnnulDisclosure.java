package cn.fazhi.publicity.disclosure;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Withdraws a disclosure, or takes back a draft, for a reason that stays on record. */
@ApplicationScoped
class AnnulDisclosure {

    record Command(UUID id, Version seen, String reason) {}

    private final Disclosures disclosures;
    private final Outbox outbox;
    private final Clock clock;

    AnnulDisclosure(Disclosures disclosures, Outbox outbox, Clock clock) {
        this.disclosures = disclosures;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Disclosure handle(Command command) {
        var disclosure = disclosures.lock(command.id(), command.seen());
        disclosure.annul(command.reason(), LocalDate.now(clock));
        outbox.append(disclosure, "annulled", command.reason());
        return disclosure;
    }
}
