package cn.fazhi.enforcement.employer;

import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Lets the records of an employer name it as it is counted now, a bounded number in one transaction. A record that has
 * been re-stated is not found again, so a crash at any point costs nothing but the step that it met.
 *
 * <p>Nobody waits in a circle: a step waits for one employer only, for no record, and nobody waits for its row of work.
 */
@ApplicationScoped
class RestateRecords {

    static final int MOST_RECORDS = 200;

    private final Restatements restatements;
    private final Employers employers;
    private final RecordsOfEmployers records;
    private final Outbox outbox;

    RestateRecords(Restatements restatements, Employers employers, RecordsOfEmployers records, Outbox outbox) {
        this.restatements = restatements;
        this.employers = employers;
        this.records = records;
        this.outbox = outbox;
    }

    /** @return how many records have been re-stated; 0 when there is nothing to do, or others hold what is left */
    @Transactional
    int step(long restatement) {
        return restatements.lock(restatement).map(this::step).orElse(0);
    }

    private int step(Restatement due) {
        var survivor = employers.survivor(due.employerId()).reference();
        var found = records.lock(due.employerId(), survivor, MOST_RECORDS);
        for (var root : found) {
            ((ConcernsEmployer) root).restateEmployer(survivor);
            outbox.append(root, "employer-restated", due.reason());
        }
        if (found.isEmpty() && !records.remain(due.employerId(), survivor)) {
            restatements.delete(due);
        }
        return found.size();
    }
}
