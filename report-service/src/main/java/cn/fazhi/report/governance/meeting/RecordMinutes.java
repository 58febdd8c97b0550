package cn.fazhi.report.governance.meeting;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records the minutes of a meeting; from then on it counts as held. */
@ApplicationScoped
class RecordMinutes {

    record Command(UUID id, Version seen, Minutes minutes) {}

    private final LawMeetings meetings;
    private final Outbox outbox;
    private final Clock clock;

    RecordMinutes(LawMeetings meetings, Outbox outbox, Clock clock) {
        this.meetings = meetings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    LawMeeting handle(Command command) {
        var meeting = meetings.lock(command.id(), command.seen());
        meeting.hold(command.minutes(), LocalDate.now(clock));
        outbox.append(meeting, "held");
        return meeting;
    }
}
