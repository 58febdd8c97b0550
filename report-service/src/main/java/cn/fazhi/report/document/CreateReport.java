package cn.fazhi.report.document;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Opens the annual report of a division and year, as a draft without text. */
@ApplicationScoped
class CreateReport {

    record Command(DivisionCode division, int year, Metadata metadata, String sourceReference) {}

    private final Caller caller;
    private final ReportDocuments reports;
    private final Outbox outbox;
    private final Clock clock;

    CreateReport(Caller caller, ReportDocuments reports, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.reports = reports;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ReportDocument handle(Command command) {
        caller.requireCovered(command.division());
        reports.refuseTaken(command.division(), command.sourceReference());
        reports.refuseSecond(command.division(), command.year());
        var report = new ReportDocument(
                command.division(),
                command.year(),
                command.metadata(),
                command.sourceReference(),
                LocalDate.now(clock));
        outbox.append(report, "created");
        reports.persist(report);
        return report;
    }
}
