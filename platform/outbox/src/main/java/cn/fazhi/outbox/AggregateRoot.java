package cn.fazhi.outbox;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.DivisionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/**
 * A record that is published: it has an id of its own making, a revision, and belongs to one division.
 *
 * <p>The revision is raised by {@link Outbox#append} under the row lock, never by Hibernate: {@code @Version} rises
 * only at flush and not for a change in a child collection, so two states would share one.
 */
@MappedSuperclass
public abstract class AggregateRoot {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "id", length = 16, updatable = false)
    private UUID id;

    @Column(name = "revision")
    private long revision;

    @Column(name = "division", length = 6)
    private DivisionCode division;

    /** For Hibernate. */
    protected AggregateRoot() {}

    protected AggregateRoot(DivisionCode division) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.division = division;
    }

    public UUID id() {
        return id;
    }

    /** 0 until the first {@link Outbox#append}. */
    public long revision() {
        return revision;
    }

    public DivisionCode division() {
        return division;
    }

    /** Moves the record; the caller of the use case must cover both divisions. */
    protected void moveTo(DivisionCode other) {
        this.division = other;
    }

    void raiseRevision() {
        revision++;
    }

    /** Hibernate writes a record as it is when it is persisted, and again if that has changed by the flush. */
    @PrePersist
    void requireAppended() {
        if (revision == 0) {
            throw new IllegalStateException("a new record is appended to the outbox first, and persisted then");
        }
    }

    protected abstract RecordFamily family();

    /** The whole public state at the present revision. */
    protected abstract RecordState state();
}
