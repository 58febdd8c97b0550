package cn.fazhi.report.document;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Gives a draft its text, in place of the one before. */
@ApplicationScoped
class ReplaceSections {

    record Command(UUID id, Version seen, List<Section> sections) {}

    private final ReportDocuments reports;
    private final Outbox outbox;

    ReplaceSections(ReportDocuments reports, Outbox outbox) {
        this.reports = reports;
        this.outbox = outbox;
    }

    @Transactional
    ReportDocument handle(Command command) {
        var report = reports.lock(command.id(), command.seen());
        report.replaceSections(command.sections());
        outbox.append(report, "written");
        return report;
    }
}
