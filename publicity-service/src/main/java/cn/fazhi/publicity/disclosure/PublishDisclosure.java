package cn.fazhi.publicity.disclosure;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Makes information public under the next index number of its division and the year of disclosure. */
@ApplicationScoped
class PublishDisclosure {

    record Command(UUID id, Version seen, LocalDate disclosedOn, String url) {}

    private final Disclosures disclosures;
    private final IndexNumbers indexNumbers;
    private final Outbox outbox;
    private final Clock clock;

    PublishDisclosure(Disclosures disclosures, IndexNumbers indexNumbers, Outbox outbox, Clock clock) {
        this.disclosures = disclosures;
        this.indexNumbers = indexNumbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Disclosure handle(Command command) {
        var disclosure = disclosures.lock(command.id(), command.seen());
        disclosure.publish(
                command.disclosedOn(),
                command.url(),
                LocalDate.now(clock),
                year -> indexNumbers.next(disclosure.division(), year));
        outbox.append(disclosure, "disclosed");
        return disclosure;
    }
}
