package cn.fazhi.publicity.activity;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets an activity right: re-dated, re-classed, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectActivity {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final Activities activities;
    private final Outbox outbox;
    private final Clock clock;

    CorrectActivity(Caller caller, Activities activities, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.activities = activities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Activity handle(Command command) {
        var activity = activities.lock(command.id(), command.seen());
        command.correction()
                .division()
                .filter(target -> !target.equals(activity.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    activities.refuseTaken(target, activity.sourceReference());
                });
        activity.correct(command.correction(), LocalDate.now(clock));
        outbox.append(activity, "corrected", command.reason());
        return activity;
    }
}
