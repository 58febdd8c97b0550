package cn.fazhi.enforcement.project;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a project out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulProject {

    record Command(UUID id, Version seen, String reason) {}

    private final Projects projects;
    private final Outbox outbox;
    private final Clock clock;

    AnnulProject(Projects projects, Outbox outbox, Clock clock) {
        this.projects = projects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Project handle(Command command) {
        var project = projects.lock(command.id(), command.seen());
        project.annul(command.reason(), LocalDate.now(clock));
        outbox.append(project, "annulled", command.reason());
        return project;
    }
}
