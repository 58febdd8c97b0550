package cn.fazhi.publicity.disclosure;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Disclosures implements AggregateRoots<Disclosure> {

    /** Whether the report is disclosed, or was at this revision or a later one: what was taken back since stays so. */
    boolean know(Report report) {
        return count("reportId = ?1 and (annulledOn is null or reportRevision >= ?2)", report.id(), report.revision())
                > 0;
    }

    /** The disclosure in force of the report, under its row lock; none that was made by a later revision. */
    Optional<Disclosure> lockStanding(UUID reportId, long revision) {
        return find("reportId = ?1 and annulledOn is null and reportRevision <= ?2", reportId, revision)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** No revision up to this one undoes a later annulment. It is no change of the disclosure itself. */
    void note(Report report) {
        update(
                "set reportRevision = ?2 where reportId = ?1 and annulledOn is null and reportRevision < ?2",
                report.id(),
                report.revision());
    }
}
