package cn.fazhi.report.governance.training;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets a training of legal reviewers right: re-dated, renamed, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectTraining {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final ReviewerTrainings trainings;
    private final Outbox outbox;
    private final Clock clock;

    CorrectTraining(Caller caller, ReviewerTrainings trainings, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.trainings = trainings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ReviewerTraining handle(Command command) {
        var training = trainings.lock(command.id(), command.seen());
        command.correction()
                .division()
                .filter(target -> !target.equals(training.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    trainings.refuseTaken(target, training.sourceReference());
                });
        training.correct(command.correction(), LocalDate.now(clock));
        outbox.append(training, "corrected", command.reason());
        return training;
    }
}
