package cn.fazhi.report.document;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sends an approved report to be disclosed, its text and figures as they are now. */
@ApplicationScoped
class PublishReport {

    record Command(UUID id, Version seen, LocalDate issuedOn) {}

    private final ReportDocuments reports;
    private final Disclosures disclosures;
    private final FigureBinding figures;
    private final Outbox outbox;
    private final Clock clock;

    PublishReport(ReportDocuments reports, Disclosures disclosures, FigureBinding figures, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.disclosures = disclosures;
        this.figures = figures;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ReportDocument handle(Command command) {
        var report = reports.lock(command.id(), command.seen());
        report.publish(command.issuedOn(), () -> asPublished(report), LocalDate.now(clock));
        outbox.append(report, "publishing");
        disclosures
                .of(report.id())
                .filter(report::disclosedBy)
                .ifPresent(disclosure -> outbox.append(report, "published"));
        return report;
    }

    /** Figures are read by connections of their own, which a transaction would not let be. */
    private PublishedText asPublished(ReportDocument report) {
        var sections = report.sections();
        return QuarkusTransaction.suspendingExisting()
                .call(() -> figures.bind(report.division(), report.year(), sections));
    }
}
