package cn.fazhi.publicity.studysession;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Plans a study session. */
@ApplicationScoped
class PlanStudySession {

    record Command(DivisionCode division, String subject, LocalDate plannedOn, String sourceReference) {}

    private final Caller caller;
    private final StudySessions sessions;
    private final Outbox outbox;

    PlanStudySession(Caller caller, StudySessions sessions, Outbox outbox) {
        this.caller = caller;
        this.sessions = sessions;
        this.outbox = outbox;
    }

    @Transactional
    StudySession handle(Command command) {
        caller.requireCovered(command.division());
        sessions.refuseTaken(command.division(), command.sourceReference());
        var session =
                new StudySession(command.division(), command.subject(), command.plannedOn(), command.sourceReference());
        outbox.append(session, "planned");
        sessions.persist(session);
        return session;
    }
}
