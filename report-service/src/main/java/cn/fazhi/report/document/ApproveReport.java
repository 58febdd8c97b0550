package cn.fazhi.report.document;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Approves a submitted report: from then on it is made (成文), under its number if it has one. */
@ApplicationScoped
class ApproveReport {

    record Command(UUID id, Version seen, Approval approval) {}

    private final Caller caller;
    private final ReportDocuments reports;
    private final Outbox outbox;
    private final Clock clock;

    ApproveReport(Caller caller, ReportDocuments reports, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.reports = reports;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ReportDocument handle(Command command) {
        var report = reports.lock(command.id(), command.seen());
        report.approve(command.approval(), caller.subject(), LocalDate.now(clock));
        outbox.append(report, "approved");
        return report;
    }
}
