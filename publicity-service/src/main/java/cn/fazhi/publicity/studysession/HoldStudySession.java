package cn.fazhi.publicity.studysession;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records that a study session was held; from then on it counts. */
@ApplicationScoped
class HoldStudySession {

    record Command(UUID id, Version seen, Completion completion) {}

    private final StudySessions sessions;
    private final Outbox outbox;
    private final Clock clock;

    HoldStudySession(StudySessions sessions, Outbox outbox, Clock clock) {
        this.sessions = sessions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    StudySession handle(Command command) {
        var session = sessions.lock(command.id(), command.seen());
        session.hold(command.completion(), LocalDate.now(clock));
        outbox.append(session, "held");
        return session;
    }
}
