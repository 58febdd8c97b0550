package cn.fazhi.publicity.compilation;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Records a compilation that was produced; it counts at once. */
@ApplicationScoped
class RecordCompilation {

    record Command(DivisionCode division, String title, LocalDate producedOn, String sourceReference) {}

    private final Caller caller;
    private final Compilations compilations;
    private final Outbox outbox;
    private final Clock clock;

    RecordCompilation(Caller caller, Compilations compilations, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.compilations = compilations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Compilation handle(Command command) {
        caller.requireCovered(command.division());
        compilations.refuseTaken(command.division(), command.sourceReference());
        var compilation = new Compilation(
                command.division(),
                command.title(),
                command.producedOn(),
                command.sourceReference(),
                LocalDate.now(clock));
        outbox.append(compilation, "recorded");
        compilations.persist(compilation);
        return compilation;
    }
}
