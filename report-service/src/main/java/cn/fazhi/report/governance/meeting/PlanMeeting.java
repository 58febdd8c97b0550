package cn.fazhi.report.governance.meeting;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Plans a meeting of the Party group on rule-of-law work. */
@ApplicationScoped
class PlanMeeting {

    record Command(DivisionCode division, String subject, LocalDate plannedOn, String sourceReference) {}

    private final Caller caller;
    private final LawMeetings meetings;
    private final Outbox outbox;

    PlanMeeting(Caller caller, LawMeetings meetings, Outbox outbox) {
        this.caller = caller;
        this.meetings = meetings;
        this.outbox = outbox;
    }

    @Transactional
    LawMeeting handle(Command command) {
        caller.requireCovered(command.division());
        meetings.refuseTaken(command.division(), command.sourceReference());
        var meeting =
                new LawMeeting(command.division(), command.subject(), command.plannedOn(), command.sourceReference());
        outbox.append(meeting, "planned");
        meetings.persist(meeting);
        return meeting;
    }
}
