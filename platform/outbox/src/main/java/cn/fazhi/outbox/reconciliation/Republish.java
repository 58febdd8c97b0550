package cn.fazhi.outbox.reconciliation;

import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.outbox.RecordTable;
import cn.fazhi.outbox.RecordTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Publishes the present states of records again, at their revisions: for a reader that has missed or lost them, or after
 * the schema has grown. One call does at most {@value #MOST_RECORDS}, so that it holds few locks and not for long.
 */
@ApplicationScoped
class Republish {

    static final int MOST_RECORDS = 500;

    private final RecordTables tables;
    private final OwnedRecords records;
    private final EntityManager entities;
    private final Outbox outbox;

    Republish(RecordTables tables, OwnedRecords records, EntityManager entities, Outbox outbox) {
        this.tables = tables;
        this.records = records;
        this.entities = entities;
        this.outbox = outbox;
    }

    @Transactional
    Republication handle(RepublicationRequest request) {
        var table = tables.of(request.family());
        if (request.ids() != null) {
            return new Republication(republish(table, request.ids()), null);
        }
        var filter = new RecordFilter()
                .division(request.division())
                .year(request.year())
                .after(request.after());
        var page = RecordRevisions.page(records.revisions(table, filter, MOST_RECORDS), MOST_RECORDS);
        var ids = page.items().stream().map(RecordRevision::id).toList();
        return new Republication(republish(table, ids), page.next());
    }

    /** Locks in the order of ids, as everyone who locks several; what is out of the caller's division is not there. */
    private int republish(RecordTable table, List<UUID> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        List<? extends AggregateRoot> roots = entities.createQuery(
                        "from " + table.entity().getName() + " root where root.id in :ids order by root.id",
                        table.entity())
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        roots.forEach(outbox::republish);
        return roots.size();
    }
}
