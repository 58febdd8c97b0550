package cn.fazhi.publicity.activity;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Plans an activity. */
@ApplicationScoped
class PlanActivity {

    record Command(DivisionCode division, Plan plan) {}

    private final Caller caller;
    private final Activities activities;
    private final Outbox outbox;

    PlanActivity(Caller caller, Activities activities, Outbox outbox) {
        this.caller = caller;
        this.activities = activities;
        this.outbox = outbox;
    }

    @Transactional
    Activity handle(Command command) {
        caller.requireCovered(command.division());
        activities.refuseTaken(command.division(), command.plan().sourceReference());
        var activity = new Activity(command.division(), command.plan());
        outbox.append(activity, "planned");
        activities.persist(activity);
        return activity;
    }
}
