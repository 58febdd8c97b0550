package cn.fazhi.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Publishes a record's new state by writing it beside the record, in the same transaction. */
@ApplicationScoped
public class Outbox {

    private final OutboxRows rows;
    private final Event<Appended> appended;

    public Outbox(OutboxRows rows, Event<Appended> appended) {
        this.rows = rows;
        this.appended = appended;
    }

    /**
     * Raises the root's revision and publishes its state. The root must be locked by this transaction, or new and not
     * yet persisted: the rows of one record are then in the order of its commits, and a new one is written once. No
     * transaction that appends may be allowed more time than the watermark allows for, which is
     * {@code quarkus.transaction-manager.default-transaction-timeout}.
     *
     * @param step what happened, in the past tense: {@code completed}
     * @throws EventTooLarge if the state is above 512 KiB
     */
    public void append(AggregateRoot root, String step) {
        append(root, step, null);
    }

    /**
     * The same, for a step that must say why.
     *
     * @param reason kept with the audit entry; up to 500 characters
     */
    public void append(AggregateRoot root, String step, String reason) {
        root.raiseRevision();
        rows.insert(root.family(), root.state());
        appended.fire(new Appended(root, step, reason));
    }

    /**
     * Publishes the root's present state again, at its present revision: nothing has happened. The root must be locked
     * by this transaction.
     */
    public void republish(AggregateRoot root) {
        rows.insert(root.family(), root.state());
    }
}
