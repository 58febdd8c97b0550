package cn.fazhi.report.governance.meeting;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets a meeting or its minutes right: re-dated, renamed, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectMeeting {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final LawMeetings meetings;
    private final Outbox outbox;
    private final Clock clock;

    CorrectMeeting(Caller caller, LawMeetings meetings, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.meetings = meetings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    LawMeeting handle(Command command) {
        var meeting = meetings.lock(command.id(), command.seen());
        command.correction()
                .division()
                .filter(target -> !target.equals(meeting.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    meetings.refuseTaken(target, meeting.sourceReference());
                });
        meeting.correct(command.correction(), LocalDate.now(clock));
        outbox.append(meeting, "corrected", command.reason());
        return meeting;
    }
}
