package cn.fazhi.enforcement.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One step of a case as it was recorded; never changed. It led to the revision that it is kept under. */
@Entity
@Table(name = "labour_case_step")
class CaseStep {

    @Embeddable
    record Key(
            @JdbcTypeCode(SqlTypes.BINARY) @Column(name = "case_id", length = 16)
            UUID caseId,

            @Column(name = "revision") long revision) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Step step;

    private LocalDate actedOn;
    private String actedBy;
    private String documentNumber;
    private String evidenceReference;
    private Integer decision;
    private String note;
    private String recordedBy;
    private Instant recordedAt;

    protected CaseStep() {}

    CaseStep(Key key, Taken taken, String recordedBy, Instant recordedAt) {
        this.key = key;
        this.step = taken.step();
        this.actedOn = taken.act().on();
        this.actedBy = taken.act().by();
        this.documentNumber = taken.act().documentNumber();
        this.evidenceReference = taken.act().evidenceReference();
        this.decision = taken.decision();
        this.note = taken.note();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    Timeline.Entry entry() {
        return new Timeline.Entry(
                key.revision(),
                step,
                actedOn,
                actedBy,
                documentNumber,
                evidenceReference,
                decision,
                note,
                recordedBy,
                recordedAt);
    }
}
