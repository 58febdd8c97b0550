package cn.fazhi.publicity.disclosure;

import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Discloses an annual report under the next index number of its division and the year in which it is issued.
 *
 * <p>Once, however often it is asked: of two at once the second waits for the first and then finds the report disclosed.
 * Should they name different divisions, the unique constraint lets one commit, and the other's number goes back with it.
 * Once that disclosure is annulled, only a later revision of the report, published anew, is disclosed again.
 */
@ApplicationScoped
class DiscloseReport {

    private final Disclosures disclosures;
    private final IndexNumbers indexNumbers;
    private final Outbox outbox;

    DiscloseReport(Disclosures disclosures, IndexNumbers indexNumbers, Outbox outbox) {
        this.disclosures = disclosures;
        this.indexNumbers = indexNumbers;
        this.outbox = outbox;
    }

    @Transactional
    void handle(Report report) {
        indexNumbers.lock(report.division());
        if (disclosures.know(report)) {
            disclosures.note(report);
            return;
        }
        var disclosure = Disclosure.ofReport(report, year -> indexNumbers.next(report.division(), year));
        outbox.append(disclosure, "disclosed");
        disclosures.persist(disclosure);
    }
}
