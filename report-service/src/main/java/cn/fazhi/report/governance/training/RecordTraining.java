package cn.fazhi.report.governance.training;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Records a training of legal reviewers; its participants count on the day it was held. */
@ApplicationScoped
class RecordTraining {

    record Command(DivisionCode division, Session session, String sourceReference) {}

    private final Caller caller;
    private final ReviewerTrainings trainings;
    private final Outbox outbox;
    private final Clock clock;

    RecordTraining(Caller caller, ReviewerTrainings trainings, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.trainings = trainings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ReviewerTraining handle(Command command) {
        caller.requireCovered(command.division());
        trainings.refuseTaken(command.division(), command.sourceReference());
        var training = new ReviewerTraining(
                command.division(), command.session(), command.sourceReference(), LocalDate.now(clock));
        outbox.append(training, "held");
        trainings.persist(training);
        return training;
    }
}
