package cn.fazhi.report.document;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report in a list, without its text. */
record ReportSummary(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,

        @Schema(description = "The year that it is about", examples = "2021")
        int year,

        Status status,
        Deadlines deadlines,
        String indexNumber,
        String title,
        LocalDate deliveredOn,
        LocalDate issuedOn,
        Annulment annulment) {

    static ReportSummary of(ReportDocument report) {
        return new ReportSummary(
                report.id(),
                report.revision(),
                report.division(),
                report.year(),
                report.status(),
                Deadlines.of(report.year()),
                report.indexNumber().orElse(null),
                report.metadata().title(),
                report.delivery().map(Delivery::deliveredOn).orElse(null),
                report.issuedOn(),
                report.annulment());
    }
}
