package cn.fazhi.publicity.disclosure;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Annuls the disclosure of an annual report that its owner has annulled, for that reason and as of that day. What was taken
 * back before stays as it is, however often it is asked.
 */
@ApplicationScoped
class AnnulDisclosureOfReport {

    private final Disclosures disclosures;
    private final Outbox outbox;

    AnnulDisclosureOfReport(Disclosures disclosures, Outbox outbox) {
        this.disclosures = disclosures;
        this.outbox = outbox;
    }

    /** @param revision of the state that says so */
    @Transactional
    void handle(UUID reportId, long revision, Annulment annulment) {
        disclosures.lockStanding(reportId, revision).ifPresent(disclosure -> {
            disclosure.annulWithReport(revision, annulment);
            outbox.append(disclosure, "annulled", annulment.reason());
        });
    }
}
