package cn.fazhi.outbox.parked;

import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.outbox.RecordTables;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/**
 * Publishes the record of a parked event, once what was in its way is gone. It is the record's present state that goes
 * out, under its lock: the parked one could by now overtake a newer one, and would then be the last on the topic.
 */
@ApplicationScoped
class RequeueParkedEvent {

    private final ParkedEvents parked;
    private final RecordTables tables;
    private final EntityManager entities;
    private final Outbox outbox;

    RequeueParkedEvent(ParkedEvents parked, RecordTables tables, EntityManager entities, Outbox outbox) {
        this.parked = parked;
        this.tables = tables;
        this.entities = entities;
        this.outbox = outbox;
    }

    @Transactional
    ParkedEvent handle(long id) {
        var event = parked.lock(id).orElseThrow(() -> new NotFound(id));
        var entity = tables.of(event.family()).entity();
        var root = entities.find(entity, event.recordId(), LockModeType.PESSIMISTIC_WRITE);
        if (root == null || !DivisionScope.covers(root.division())) {
            throw new NotFound(event.recordId());
        }
        outbox.republish(root);
        parked.remove(event);
        return event;
    }
}
