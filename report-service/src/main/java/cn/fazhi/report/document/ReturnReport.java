package cn.fazhi.report.document;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives a submitted or approved report back to its editors, for a reason that stays on record. */
@ApplicationScoped
class ReturnReport {

    record Command(UUID id, Version seen, String reason) {}

    private final ReportDocuments reports;
    private final Outbox outbox;

    ReturnReport(ReportDocuments reports, Outbox outbox) {
        this.reports = reports;
        this.outbox = outbox;
    }

    @Transactional
    ReportDocument handle(Command command) {
        var report = reports.lock(command.id(), command.seen());
        report.sendBack(command.reason());
        outbox.append(report, "returned", command.reason());
        return report;
    }
}
