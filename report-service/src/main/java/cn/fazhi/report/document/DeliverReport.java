package cn.fazhi.report.document;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records that the report went to the Party committee, the government and the upper bureau. */
@ApplicationScoped
class DeliverReport {

    record Command(UUID id, Version seen, Delivery delivery) {}

    private final ReportDocuments reports;
    private final Outbox outbox;
    private final Clock clock;

    DeliverReport(ReportDocuments reports, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ReportDocument handle(Command command) {
        var report = reports.lock(command.id(), command.seen());
        report.deliver(command.delivery(), LocalDate.now(clock));
        outbox.append(report, "delivered");
        return report;
    }
}
