package cn.fazhi.enforcement.project;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records whether a safeguard of wages is required, and the day on which it began or ended. */
@ApplicationScoped
class RecordSafeguard {

    record Command(UUID id, Version seen, SafeguardKind kind, SafeguardChange change) {}

    private final Projects projects;
    private final Outbox outbox;
    private final Clock clock;

    RecordSafeguard(Projects projects, Outbox outbox, Clock clock) {
        this.projects = projects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Project handle(Command command) {
        var project = projects.lock(command.id(), command.seen());
        project.record(command.kind(), command.change(), LocalDate.now(clock));
        outbox.append(project, "safeguard-recorded");
        return project;
    }
}
