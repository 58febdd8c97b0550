package cn.fazhi.report.governance.meeting;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a meeting out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulMeeting {

    record Command(UUID id, Version seen, String reason) {}

    private final LawMeetings meetings;
    private final Outbox outbox;
    private final Clock clock;

    AnnulMeeting(LawMeetings meetings, Outbox outbox, Clock clock) {
        this.meetings = meetings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    LawMeeting handle(Command command) {
        var meeting = meetings.lock(command.id(), command.seen());
        meeting.annul(command.reason(), LocalDate.now(clock));
        outbox.append(meeting, "annulled", command.reason());
        return meeting;
    }
}
