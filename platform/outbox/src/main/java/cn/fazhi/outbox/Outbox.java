package cn.fazhi.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Publishes a record's new state by writing it beside the record, in the same transaction. */
@ApplicationScoped
public class Outbox {

    private final Event<Appended> appended;

    public Outbox(Event<Appended> appended) {
        this.appended = appended;
    }

    /**
     * Raises the root's revision and publishes its state. The root must be new or locked by this transaction.
     *
     * @param step what happened, in the past tense: {@code completed}
     */
    public void append(AggregateRoot root, String step) {
        root.raiseRevision();
        publish(root);
        appended.fire(new Appended(root, step));
    }

    void publish(AggregateRoot root) {
        throw new UnsupportedOperationException("skeleton");
    }
}
