package cn.fazhi.enforcement.project;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Ends construction; from then on the project counts no more. */
@ApplicationScoped
class CloseProject {

    record Command(UUID id, Version seen, LocalDate on) {}

    private final Projects projects;
    private final Outbox outbox;
    private final Clock clock;

    CloseProject(Projects projects, Outbox outbox, Clock clock) {
        this.projects = projects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Project handle(Command command) {
        var project = projects.lock(command.id(), command.seen());
        project.close(command.on(), LocalDate.now(clock));
        outbox.append(project, "closed");
        return project;
    }
}
