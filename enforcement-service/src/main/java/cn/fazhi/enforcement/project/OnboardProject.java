package cn.fazhi.enforcement.project;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Brings a project on the wage platform; from then on it counts there. */
@ApplicationScoped
class OnboardProject {

    record Command(UUID id, Version seen, LocalDate on) {}

    private final Projects projects;
    private final Outbox outbox;
    private final Clock clock;

    OnboardProject(Projects projects, Outbox outbox, Clock clock) {
        this.projects = projects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Project handle(Command command) {
        var project = projects.lock(command.id(), command.seen());
        project.onboard(command.on(), LocalDate.now(clock));
        outbox.append(project, "onboarded");
        return project;
    }
}
