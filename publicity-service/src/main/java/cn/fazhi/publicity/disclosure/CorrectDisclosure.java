package cn.fazhi.publicity.disclosure;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets a disclosure right: re-dated, renamed, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectDisclosure {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final Disclosures disclosures;
    private final Outbox outbox;
    private final Clock clock;

    CorrectDisclosure(Caller caller, Disclosures disclosures, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.disclosures = disclosures;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Disclosure handle(Command command) {
        var disclosure = disclosures.lock(command.id(), command.seen());
        command.correction()
                .division()
                .filter(target -> !target.equals(disclosure.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    disclosures.refuseTaken(target, disclosure.sourceReference());
                });
        disclosure.correct(command.correction(), LocalDate.now(clock));
        outbox.append(disclosure, "corrected", command.reason());
        return disclosure;
    }
}
