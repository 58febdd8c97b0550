package cn.fazhi.enforcement.employer;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.NotFound;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Makes one employer of two registrations (合并用人单位); the records of the one that goes are re-stated afterwards. */
@ApplicationScoped
class MergeEmployer {

    record Command(UUID id, Version seen, UUID into, String reason) {}

    private final Caller caller;
    private final Employers employers;
    private final Restatements restatements;
    private final Outbox outbox;

    MergeEmployer(Caller caller, Employers employers, Restatements restatements, Outbox outbox) {
        this.caller = caller;
        this.employers = employers;
        this.restatements = restatements;
        this.outbox = outbox;
    }

    @Transactional
    Employer handle(Command command) {
        var both = employers.lock(command.id(), command.into());
        var merged = Optional.ofNullable(both.get(command.id())).orElseThrow(() -> new NotFound(command.id()));
        Version.requireCurrent(command.seen(), merged.revision());
        var survivor =
                Optional.ofNullable(both.get(command.into())).orElseThrow(() -> new UnknownEmployer(command.into()));
        caller.requireCovered(merged.division());
        caller.requireCovered(survivor.division());
        var code = merged.mergeInto(survivor);
        outbox.append(merged, "merged", command.reason());
        restatements.add(merged, command.reason());
        code.ifPresent(handedOver -> takeOver(handedOver, survivor, command.reason()));
        return merged;
    }

    private void takeOver(CreditCode code, Employer survivor, String reason) {
        // The code must be given up in the database before another row can have it.
        employers.flush();
        employers.refuseTaken(code, survivor.id());
        survivor.takeOver(code);
        outbox.append(survivor, "credit-code-taken-over", reason);
        restatements.add(survivor, reason);
    }
}
