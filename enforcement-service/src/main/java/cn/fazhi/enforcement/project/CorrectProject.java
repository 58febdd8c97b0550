package cn.fazhi.enforcement.project;

import cn.fazhi.enforcement.employer.EmployerDirectory;
import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets a project right: re-dated, a step or roster corrected or withdrawn, moved to another division. */
@ApplicationScoped
class CorrectProject {

    record Command(UUID id, Version seen, CorrectionRequest request) {}

    private final Caller caller;
    private final EmployerDirectory employers;
    private final Projects projects;
    private final Outbox outbox;
    private final Clock clock;

    CorrectProject(Caller caller, EmployerDirectory employers, Projects projects, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.employers = employers;
        this.projects = projects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Project handle(Command command) {
        var project = projects.lock(command.id(), command.seen());
        var request = command.request();
        if (request.division() != null && !request.division().equals(project.division())) {
            caller.requireCovered(request.division());
            projects.refuseTaken(request.division(), project.sourceReference());
        }
        project.correct(request.toCorrection(employers::reference), LocalDate.now(clock));
        outbox.append(project, "corrected", request.reason());
        return project;
    }
}
