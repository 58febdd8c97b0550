package cn.fazhi.report.document;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a report out of every count and out of the public's sight, for a reason that stays on record. */
@ApplicationScoped
class AnnulReport {

    record Command(UUID id, Version seen, String reason) {}

    private final ReportDocuments reports;
    private final Outbox outbox;
    private final Clock clock;

    AnnulReport(ReportDocuments reports, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ReportDocument handle(Command command) {
        var report = reports.lock(command.id(), command.seen());
        report.annul(command.reason(), LocalDate.now(clock));
        outbox.append(report, "annulled", command.reason());
        return report;
    }
}
