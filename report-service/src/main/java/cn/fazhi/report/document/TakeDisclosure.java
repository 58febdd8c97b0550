package cn.fazhi.report.document;

import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Takes over from a disclosure the index number and the day of the report that it discloses, or takes them back. The same
 * event twice, an old one after a new one, a disclosure before its report is sent to be disclosed: all come to the same.
 */
@ApplicationScoped
class TakeDisclosure {

    private static final Logger LOG = Logger.getLogger(TakeDisclosure.class);

    private final Disclosures disclosures;
    private final ReportDocuments reports;
    private final Outbox outbox;

    TakeDisclosure(Disclosures disclosures, ReportDocuments reports, Outbox outbox) {
        this.disclosures = disclosures;
        this.reports = reports;
        this.outbox = outbox;
    }

    @Transactional
    void handle(DisclosureState state) {
        var known = disclosures.findByIdOptional(state.id(), LockModeType.PESSIMISTIC_WRITE);
        var isNews = known.isEmpty() ? state.reportId() != null : !known.get().knows(state.revision());
        if (isNews) {
            take(state, known);
        }
    }

    private void take(DisclosureState state, Optional<ReportDisclosure> known) {
        var affected =
                lock(state.reportId(), known.map(ReportDisclosure::reportId).orElse(null));
        if (affected.isEmpty() && known.isEmpty()) {
            LOG.infof("disclosureSkipped disclosure=%s unknownReport=%s", state.id(), state.reportId());
            return;
        }
        known.ifPresentOrElse(present -> present.take(state), () -> disclosures.persist(new ReportDisclosure(state)));
        disclosures.flush();
        affected.forEach(report -> settle(report, state));
    }

    /** In one order, whoever comes. */
    private List<ReportDocument> lock(UUID... ids) {
        return Stream.of(ids)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .flatMap(id -> reports.lockIfThere(id).stream())
                .toList();
    }

    /** Of an annulled report publicity-service annuls what it disclosed nevertheless, once it hears of it again. */
    private void settle(ReportDocument report, DisclosureState news) {
        var disclosure = disclosures.of(report.id());
        if (disclosure.isPresent()) {
            var step = report.status() == Status.PUBLISHED ? "corrected" : "published";
            if (report.disclosedBy(disclosure.get())) {
                outbox.append(report, step);
            } else if (report.annulment() != null) {
                outbox.republish(report);
            }
        } else if (isTakenBack(report, news) && report.withdraw()) {
            outbox.append(report, "withdrawn");
        }
    }

    /** What is not disclosed yet was not taken back. */
    private static boolean isTakenBack(ReportDocument report, DisclosureState news) {
        return news.annulled() || report.indexNumber().isPresent();
    }
}
