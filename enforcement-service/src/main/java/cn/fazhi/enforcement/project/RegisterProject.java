package cn.fazhi.enforcement.project;

import cn.fazhi.enforcement.employer.EmployerDirectory;
import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Registers a construction project; its general contractor may be another division's employer. */
@ApplicationScoped
class RegisterProject {

    private final Caller caller;
    private final EmployerDirectory employers;
    private final Projects projects;
    private final Outbox outbox;
    private final Clock clock;

    RegisterProject(Caller caller, EmployerDirectory employers, Projects projects, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.employers = employers;
        this.projects = projects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Project handle(RegistrationRequest request) {
        caller.requireCovered(request.division());
        projects.refuseTaken(request.division(), request.sourceReference());
        var contractor = employers.reference(request.generalContractorId());
        var project = new Project(
                request.division(),
                request.name(),
                contractor,
                request.startedOn(),
                request.sourceReference(),
                LocalDate.now(clock));
        outbox.append(project, "registered");
        projects.persist(project);
        return project;
    }
}
