package cn.fazhi.report.governance.training;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a training of legal reviewers out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulTraining {

    record Command(UUID id, Version seen, String reason) {}

    private final ReviewerTrainings trainings;
    private final Outbox outbox;
    private final Clock clock;

    AnnulTraining(ReviewerTrainings trainings, Outbox outbox, Clock clock) {
        this.trainings = trainings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ReviewerTraining handle(Command command) {
        var training = trainings.lock(command.id(), command.seen());
        training.annul(command.reason(), LocalDate.now(clock));
        outbox.append(training, "annulled", command.reason());
        return training;
    }
}
