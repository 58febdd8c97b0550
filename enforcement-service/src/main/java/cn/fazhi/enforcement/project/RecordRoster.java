package cn.fazhi.enforcement.project;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** Records the workers of a month. */
@ApplicationScoped
class RecordRoster {

    record Command(UUID id, Version seen, YearMonth month, Headcount headcount) {}

    private final Projects projects;
    private final Outbox outbox;
    private final Clock clock;

    RecordRoster(Projects projects, Outbox outbox, Clock clock) {
        this.projects = projects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Project handle(Command command) {
        var project = projects.lock(command.id(), command.seen());
        project.record(command.month(), command.headcount(), LocalDate.now(clock));
        outbox.append(project, "roster-recorded");
        return project;
    }
}
