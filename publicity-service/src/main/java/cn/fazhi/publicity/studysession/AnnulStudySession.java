package cn.fazhi.publicity.studysession;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a study session out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulStudySession {

    record Command(UUID id, Version seen, String reason) {}

    private final StudySessions sessions;
    private final Outbox outbox;
    private final Clock clock;

    AnnulStudySession(StudySessions sessions, Outbox outbox, Clock clock) {
        this.sessions = sessions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    StudySession handle(Command command) {
        var session = sessions.lock(command.id(), command.seen());
        session.annul(command.reason(), LocalDate.now(clock));
        outbox.append(session, "annulled", command.reason());
        return session;
    }
}
