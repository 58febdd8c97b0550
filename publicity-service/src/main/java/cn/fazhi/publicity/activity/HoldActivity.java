package cn.fazhi.publicity.activity;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records that an activity was held; from then on it counts. */
@ApplicationScoped
class HoldActivity {

    record Command(UUID id, Version seen, Completion completion) {}

    private final Activities activities;
    private final Outbox outbox;
    private final Clock clock;

    HoldActivity(Activities activities, Outbox outbox, Clock clock) {
        this.activities = activities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Activity handle(Command command) {
        var activity = activities.lock(command.id(), command.seen());
        activity.hold(command.completion(), LocalDate.now(clock));
        outbox.append(activity, "held");
        return activity;
    }
}
