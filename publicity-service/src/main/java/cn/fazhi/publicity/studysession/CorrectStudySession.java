package cn.fazhi.publicity.studysession;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets a study session right: re-dated, its laws changed, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectStudySession {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final StudySessions sessions;
    private final Outbox outbox;
    private final Clock clock;

    CorrectStudySession(Caller caller, StudySessions sessions, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.sessions = sessions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    StudySession handle(Command command) {
        var session = sessions.lock(command.id(), command.seen());
        command.correction()
                .division()
                .filter(target -> !target.equals(session.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    sessions.refuseTaken(target, session.sourceReference());
                });
        session.correct(command.correction(), LocalDate.now(clock));
        outbox.append(session, "corrected", command.reason());
        return session;
    }
}
