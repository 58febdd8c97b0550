package cn.fazhi.publicity.compilation;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets a compilation right: renamed, re-dated, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectCompilation {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final Compilations compilations;
    private final Outbox outbox;
    private final Clock clock;

    CorrectCompilation(Caller caller, Compilations compilations, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.compilations = compilations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Compilation handle(Command command) {
        var compilation = compilations.lock(command.id(), command.seen());
        command.correction()
                .division()
                .filter(target -> !target.equals(compilation.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    compilations.refuseTaken(target, compilation.sourceReference());
                });
        compilation.correct(command.correction(), LocalDate.now(clock));
        outbox.append(compilation, "corrected", command.reason());
        return compilation;
    }
}
