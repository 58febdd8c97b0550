package cn.fazhi.publicity.activity;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes an activity out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulActivity {

    record Command(UUID id, Version seen, String reason) {}

    private final Activities activities;
    private final Outbox outbox;
    private final Clock clock;

    AnnulActivity(Activities activities, Outbox outbox, Clock clock) {
        this.activities = activities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Activity handle(Command command) {
        var activity = activities.lock(command.id(), command.seen());
        activity.annul(command.reason(), LocalDate.now(clock));
        outbox.append(activity, "annulled", command.reason());
        return activity;
    }
}
