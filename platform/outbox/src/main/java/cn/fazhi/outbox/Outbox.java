package cn.fazhi.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/** Publishes a record's new state by writing it beside the record, in the same transaction. */
@ApplicationScoped
public class Outbox {

    private final DataSource database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;

    public Outbox(DataSource database, ObjectMapper json, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.json = json;
        this.transaction = transaction;
    }

    /** Raises the root's revision and publishes its state. The root must be new or locked by this transaction. */
    public void append(AggregateRoot root) {
        root.raiseRevision();
        publish(root);
    }

    void publish(AggregateRoot root) {
        throw new UnsupportedOperationException("skeleton");
    }
}
