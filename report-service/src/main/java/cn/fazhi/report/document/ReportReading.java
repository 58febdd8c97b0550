package cn.fazhi.report.document;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;

import cn.fazhi.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may read which report: the division its own, everybody what is published. */
@ApplicationScoped
class ReportReading {

    private static final Set<String> READERS = Set.of(REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE);

    private final Caller caller;
    private final ReportDocuments reports;
    private final PublishedReports publishedReports;

    ReportReading(Caller caller, ReportDocuments reports, PublishedReports publishedReports) {
        this.caller = caller;
        this.reports = reports;
        this.publishedReports = publishedReports;
    }

    /** Empty without a token, for another division, and for who has nothing to do with reports. */
    Optional<ReportDocument> ownReport(UUID id) {
        return Collections.disjoint(caller.roles(), READERS)
                ? Optional.empty()
                : reports.findInScope(id, LockModeType.NONE);
    }

    /** @throws cn.fazhi.web.NotFound if no such report is public */
    PublishedReport published(UUID id) {
        return publishedReports.get(id);
    }
}
