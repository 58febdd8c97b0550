package cn.fazhi.report.document;

import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.DisclosureState.Status;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the events of a disclosure have said of the report that it discloses, as of its highest revision. */
@Entity
@Table(name = "report_disclosure")
class ReportDisclosure {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16, updatable = false)
    private UUID disclosureId;

    private long revision;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID reportId;

    /** Null while nothing is disclosed, or not any more. */
    private String indexNumber;

    /** Null too where it was last heard of before this was noted. */
    private LocalDate disclosedOn;

    protected ReportDisclosure() {}

    ReportDisclosure(DisclosureState state) {
        this.disclosureId = state.id();
        take(state);
    }

    void take(DisclosureState state) {
        revision = state.revision();
        reportId = state.reportId();
        var isOut = state.status() == Status.DISCLOSED && !state.annulled();
        indexNumber = isOut ? state.indexNumber() : null;
        disclosedOn = isOut ? state.disclosedOn() : null;
    }

    boolean knows(long other) {
        return revision >= other;
    }

    /** Null if it discloses no report any more. */
    UUID reportId() {
        return reportId;
    }

    String indexNumber() {
        return indexNumber;
    }

    LocalDate disclosedOn() {
        return disclosedOn;
    }
}
