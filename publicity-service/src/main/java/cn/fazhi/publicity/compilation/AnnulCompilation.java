package cn.fazhi.publicity.compilation;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a compilation out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulCompilation {

    record Command(UUID id, Version seen, String reason) {}

    private final Compilations compilations;
    private final Outbox outbox;
    private final Clock clock;

    AnnulCompilation(Compilations compilations, Outbox outbox, Clock clock) {
        this.compilations = compilations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Compilation handle(Command command) {
        var compilation = compilations.lock(command.id(), command.seen());
        compilation.annul(command.reason(), LocalDate.now(clock));
        outbox.append(compilation, "annulled", command.reason());
        return compilation;
    }
}
