package cn.fazhi.enforcement.employer;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

@ApplicationScoped
class Restatements implements PanacheRepository<Restatement> {

    private final Event<RestatementDue> due;

    Restatements(Event<RestatementDue> due) {
        this.due = due;
    }

    /** Commits with the change of the employer, which the running transaction has locked. */
    void add(Employer employer, String reason) {
        persist(new Restatement(employer.id(), reason));
        due.fire(new RestatementDue());
    }

    @Transactional
    List<Long> due() {
        return getEntityManager()
                .createQuery("select id from Restatement order by id", Long.class)
                .getResultList();
    }

    /** Empty if another is at work on it, or it is done. */
    Optional<Restatement> lock(long id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }
}
