package cn.fazhi.report.document;

import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.SERVICE;

import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Sets a report's metadata right, or moves it to another division that the caller covers too. What an approver has
 * approved, only an approver corrects.
 */
@ApplicationScoped
class CorrectReport {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final ReportDocuments reports;
    private final Outbox outbox;
    private final Clock clock;

    CorrectReport(Caller caller, ReportDocuments reports, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.reports = reports;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ReportDocument handle(Command command) {
        var report = reports.lock(command.id(), command.seen());
        if (report.status() == Status.APPROVED && command.correction().concernsWhatIsFrozen()) {
            caller.requireRole("", REPORT_APPROVER, SERVICE);
        }
        command.correction()
                .division()
                .filter(target -> !target.equals(report.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    reports.refuseTaken(target, report.sourceReference());
                    reports.refuseSecond(target, report.year());
                });
        report.correct(command.correction(), LocalDate.now(clock));
        outbox.append(report, "corrected", command.reason());
        return report;
    }
}
