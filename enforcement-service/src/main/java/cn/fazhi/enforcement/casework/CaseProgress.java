package cn.fazhi.enforcement.casework;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What every step of a case has in common: the case is new or locked before, and published with its step after. */
@ApplicationScoped
class CaseProgress {

    private final Cases cases;
    private final CaseSteps steps;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    CaseProgress(Cases cases, CaseSteps steps, Outbox outbox, Caller caller, Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    LabourCase lock(UUID id, Version seen) {
        return cases.lock(id, seen);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LabourCase open(LabourCase labourCase, Taken taken) {
        publish(labourCase, taken);
        cases.persist(labourCase);
        keep(labourCase, taken);
        return labourCase;
    }

    LabourCase record(LabourCase labourCase, Taken taken) {
        publish(labourCase, taken);
        keep(labourCase, taken);
        return labourCase;
    }

    private void publish(LabourCase labourCase, Taken taken) {
        outbox.append(labourCase, taken.step().audited(), taken.note());
    }

    private void keep(LabourCase labourCase, Taken taken) {
        var key = new CaseStep.Key(labourCase.id(), labourCase.revision());
        steps.persist(new CaseStep(key, taken, caller.subject(), clock.instant()));
    }

    /** For a step that is not an act of the case itself but of whoever records it. */
    LabourCase recordOwn(LabourCase labourCase, Step step, String reason) {
        var act = new Act(today(), caller.subject(), null, null);
        return record(labourCase, Taken.of(step, act, reason));
    }
}
